/** Of 64 bits, in steps of seven. */
const mostBytes = 10;

/** A number written in as many bytes as it needs (LEB128), and where it ends; throws where it has no end. */
export function readVarint(view: DataView, start: number): { readonly value: number; readonly at: number } {
  let value = 0;
  for (let index = 0; index < mostBytes; index += 1) {
    const part = view.getUint8(start + index);
    value += (part % 128) * 2 ** (7 * index);
    if (part < 128) return { value, at: start + index + 1 };
  }
  throw new Error('it is damaged: a number has more than 64 bits');
}
