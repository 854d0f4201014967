import * as fc from 'fast-check';
import { expect } from 'vitest';
import { createFindingsList } from '../../../../src/ingest/createFindingsList.ts';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import type { RawFeature } from '../../../../src/ingest/RawFeature.ts';

type Read = (bytes: Uint8Array, file: string, findings: Findings) => Promise<readonly RawFeature[]>;

/** What a reader makes of a file, with its findings as they would be read out. */
export async function reading(read: Read, bytes: Uint8Array, file = 'file') {
  const findings = createFindingsList();
  const features = await read(bytes, file, findings);
  const said = (found: Findings['problems']) =>
    found.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  return { features, problems: said(findings.problems), repairs: said(findings.repairs) };
}

/** Any bytes, and a good file cut short or changed here and there: nothing throws, hangs, or is left out silently. */
export async function readAnything(read: Read, good: Uint8Array, numRuns = 150): Promise<void> {
  const changed = fc
    .record({
      length: fc.oneof(fc.constant(good.length), fc.nat(good.length)),
      changes: fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 }),
    })
    .map(({ length, changes }) => {
      const bytes = good.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes.slice(0, length);
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: changed }, fc.uint8Array()), async (bytes) => {
      const start = process.cpuUsage();
      const { features, problems } = await reading(read, bytes);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
      expect(features.length + problems.length).toBeGreaterThan(0);
      // Plain JSON: as it is, it comes back from a text.
      for (const { properties } of features)
        expect(JSON.parse(JSON.stringify(properties))).toEqual(properties);
    }),
    { numRuns },
  );
}
