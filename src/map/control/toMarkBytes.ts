/** Bits of a mark. */
export const changedBit = 1;
export const hoveredBit = 2;
export const selectedBit = 4;

/** Ids of what is to stand out. */
export interface ControlMarks {
  readonly changed: readonly string[];
  readonly hovered: string | null;
  readonly selected: string | null;
}

/** Each id's marks as the bits of one byte. */
export function toMarkBytes(
  ids: readonly string[],
  { changed, hovered, selected }: ControlMarks,
): Uint8Array {
  return Uint8Array.from(
    ids,
    (id) =>
      (changed.includes(id) ? changedBit : 0) |
      (id === hovered ? hoveredBit : 0) |
      (id === selected ? selectedBit : 0),
  );
}
