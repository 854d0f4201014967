import { openingLimits } from '../../domain/opening/openingLimits.ts';
import { readVarint } from './readVarint.ts';

/** Each becomes an object; a file of two thousand groups of a hundred columns has about a million. */
const mostStructs = 2_000_000;
const [boolean, byte, double, binary, list, struct] = [2, 3, 7, 8, 9, 12];

/**
 * Passes one struct of Thrift's compact protocol and says where it ends; throws where hyparquet would make lists that
 * the file does not hold, or add up a number without end. Numbers are of at most 64 bits.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export function passThrift(view: DataView, start: number): number {
  let at = start;
  let structs = 0;
  const number = () => {
    const { value, at: end } = readVarint(view, at);
    at = end;
    return value;
  };
  const passStruct = (depth: number) => {
    structs += 1;
    if (depth > openingLimits.depth || structs > mostStructs)
      throw new Error('it describes more than can be taken on');
    for (;;) {
      const mark = view.getUint8(at);
      at += 1;
      if (mark % 16 === 0) return;
      if (mark < 16) number();
      // The mark of a field says whether it is true or false.
      if (mark % 16 > boolean) passValue(mark % 16, depth);
    }
  };
  const passValue = (type: number, depth: number) => {
    if (type <= byte) at += 1;
    else if (type < double) number();
    else if (type === double) at += 8;
    else if (type === binary) {
      const length = number();
      at += length;
    } else if (type === list) passList(depth);
    else if (type === struct) passStruct(depth + 1);
    else throw new Error('it is damaged: a value is of no kind that there is');
    if (at > view.byteLength) throw new RangeError('a value ends outside of it');
  };
  const passList = (depth: number) => {
    const mark = view.getUint8(at);
    at += 1;
    const count = mark >> 4 === 15 ? number() : mark >> 4;
    if (depth > openingLimits.depth || count > view.byteLength - at)
      throw new Error('it is damaged: a list is longer than the file');
    for (let index = 0; index < count; index += 1) passValue(mark % 16, depth + 1);
  };
  passStruct(0);
  return at;
}
