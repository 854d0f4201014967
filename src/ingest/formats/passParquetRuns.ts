import { readVarint } from './readVarint.ts';

/** DuckDB fills its last run up to 256 values; a run of more than there are is else a damaged one. */
const mostPadding = 1024;

/**
 * Passes `count` values of the hybrid of run lengths and packed bits, each of so many bits; throws where a run says
 * that it is longer than what is left to read.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 */
export function passRuns(
  view: DataView,
  start: number,
  width: number,
  count: number,
  onRun?: (value: number, times: number) => void,
): void {
  let at = start;
  for (let left = count; left > 0;) {
    const header = readVarint(view, at);
    at = header.at;
    const times = Math.floor(header.value / 2);
    if (header.value % 2 === 0) {
      if (times > left) throw new Error('it is damaged: a run is longer than its page');
      const bytes = Math.ceil(width / 8);
      if (onRun && times > 0) onRun(bitsAt(view, at, 0, bytes * 8), times);
      at += bytes;
      left -= times;
      continue;
    }
    const packed = times * 8;
    if (packed > left + mostPadding) throw new Error('it is damaged: a run is longer than its page');
    const values = Math.min(packed, left);
    if (onRun)
      for (let index = 0; index < values; index += 1) onRun(bitsAt(view, at, index * width, width), 1);
    // hyparquet takes a byte for a run that needs none.
    at += Math.max(1, times * width);
    left -= values;
  }
}

/**
 * Passes `count` numbers written as deltas; throws where their blocks are not such as there can be.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#DELTAENC
 */
export function passDeltas(view: DataView, start: number, count: number): void {
  const size = readVarint(view, start);
  const parts = readVarint(view, size.at);
  const each = size.value / parts.value;
  if (!(size.value <= 65_536 && each >= 32 && each % 32 === 0))
    throw new Error('it is damaged: numbers stand in blocks that there cannot be');
  let { at } = readVarint(view, readVarint(view, parts.at).at);
  for (let read = 1; read < count;) {
    const widthsAt = readVarint(view, at).at;
    at = widthsAt + parts.value;
    for (let part = 0; part < parts.value && read < count; part += 1) {
      const width = view.getUint8(widthsAt + part);
      if (width > 64) throw new Error('it is damaged: a number has more than 64 bits');
      at += (each / 8) * width;
      read += each;
    }
  }
}

function bitsAt(view: DataView, at: number, bit: number, width: number): number {
  let value = 0;
  for (let got = 0; got < width;) {
    const from = (bit + got) % 8;
    const taken = Math.min(8 - from, width - got);
    const bits = (view.getUint8(at + Math.floor((bit + got) / 8)) >> from) % 2 ** taken;
    value += bits * 2 ** got;
    got += taken;
  }
  return value;
}
