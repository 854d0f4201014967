/** As much of the map as tells which copies of the world it shows. */
export interface WorldView {
  getRenderWorldCopies(): boolean;
  getBounds(): { getWest(): number; getEast(): number };
}

/** The first and the last copy of the world in view, counted eastwards from the true one, 0. */
export function worldsInView(map: WorldView): readonly [number, number] {
  if (!map.getRenderWorldCopies()) return onlyThis;
  const bounds = map.getBounds();
  return [Math.floor((bounds.getWest() + 180) / 360), Math.floor((bounds.getEast() + 180) / 360)];
}

const onlyThis: readonly [number, number] = [0, 0];
