import { deflateSync } from 'fflate';
import type { Archive } from './Archive.ts';
import { MAGIC, PREFIX_BYTES, VERSION } from './archiveFormat.ts';
import { type ByteWriter, createByteWriter } from './createByteWriter.ts';
import { crc32 } from './crc32.ts';
import { writeArcs } from './writeArcs.ts';

/** An archive as the bytes of a `.claimline` file, the same for the same archive; `README.md` gives the layout. */
export function encodeArchive(archive: Archive): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter();
  writeHeader(writer, archive);
  writeArcs(writer, archive.arcs);
  writeFaces(writer, archive);
  const body = writer.bytes();
  const deflated = deflateSync(body, { level: 9 });
  const file = new Uint8Array(PREFIX_BYTES + deflated.length);
  file.set(MAGIC);
  file[MAGIC.length] = VERSION;
  const numbers = new DataView(file.buffer, MAGIC.length + 1, 8);
  numbers.setUint32(0, crc32(deflated), true);
  numbers.setUint32(4, body.length, true);
  file.set(deflated, PREFIX_BYTES);
  return file;
}

function writeHeader(writer: ByteWriter, { title, layers }: Archive): void {
  // Named one by one: the order of keys must not depend on who built the layer.
  const named = layers.map(({ id, label, holder, claimant, source, attribution }) => {
    return { id, label, holder, claimant, source, attribution };
  });
  writer.text(JSON.stringify({ title, layers: named }));
  for (const { snapshots } of layers) {
    writer.count(snapshots.length);
    let before = 0;
    for (const day of snapshots) {
      writer.signed(day - before);
      before = day;
    }
  }
}

function writeFaces(writer: ByteWriter, { faces }: Archive): void {
  writer.count(faces.length);
  let before = { layer: 0, from: 0 };
  for (const { layer, from } of faces) {
    writer.count(layer - before.layer);
    writer.signed(from - before.from);
    before = { layer, from };
  }
  for (const { from, to } of faces) writer.count(to - from);
  for (const { rings } of faces) writer.count(rings.length);
  const rings = faces.flatMap((face) => face.rings);
  for (const ring of rings) writer.count(ring.length);
  // Arcs are numbered as faces first use them: 0 is the next new one, others count back from it.
  let next = 0;
  for (const ring of rings) {
    for (const ref of ring) {
      const arc = ref < 0 ? ~ref : ref;
      writer.count(arc === next ? 0 : (next - arc) * 2 - (ref < 0 ? 0 : 1));
      if (arc === next) next += 1;
    }
  }
}
