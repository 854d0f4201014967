import { gunzipSync } from 'fflate';
import { crc32 } from '../../domain/archive/crc32.ts';

/** Only as much as the page's header says, which is within the limits; fflate cuts off what is more. */
export function gunzipPage(packed: Uint8Array, length: number): Uint8Array {
  const bytes = gunzipSync(packed, { out: new Uint8Array(length) });
  const crc = new DataView(packed.buffer, packed.byteOffset + packed.length - 8).getUint32(0, true);
  if (crc32(bytes) !== crc) throw new Error('a page of it is damaged');
  return bytes;
}
