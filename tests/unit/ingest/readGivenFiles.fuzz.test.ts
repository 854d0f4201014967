import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, wholeGround } from '../../../src/domain/opening/Reading.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { faultsOfReading } from './faultsOfReading.ts';
import { bytesOf, goodFiles, openedOf } from './goodFiles.ts';
import { anyAnswers, anyBytes, anyJsonFile, anyPath, anyText, spoiltFile } from './madeUpFiles.ts';

/**
 * How many files of each kind are made up. `npm run test:fuzz`, which continuous integration runs with `npm test`, makes
 * 10,000 in all; the few of an ordinary run only keep this test itself from breaking.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);
const each = { numRuns: RUNS, endOnFailure: true } as const;
const timeoutMs = Math.max(20_000, RUNS * 100);

/** Each many times over is a file that something could count, nest or look ahead in without end. */
const signs = [
  '{',
  '[',
  '{"a":',
  '{}\n',
  '{}\n[]\n',
  '"',
  '\\',
  '"\\',
  ',',
  'a,',
  ';',
  '\n',
  '\r',
  '0',
  '-',
  ' ',
  '<',
  '<a ',
  '<kml>',
  '&a;',
  '\u{1e}',
];

describe(readGivenFiles, () => {
  it.each(Object.keys(goodFiles))('opens %s as long as it is good', async (path) => {
    const claim = { holder: 'other', claimant: 'nobody', source: '' } as const;
    const file = { path, content: new Blob([new Uint8Array(goodFiles[path] ?? [])]) };
    const reading = await readGivenFiles(
      [file],
      { ...noAnswers, claims: { [wholeGround]: claim } },
      () => {},
    );
    expect(reading.report.problems).toEqual([]);
    expect(reading.opened).toHaveLength(openedOf[path] ?? 1);
  });

  it.each(signs)(
    'is done with many of %j before anybody loses patience',
    async (sign) => {
      const text = sign.repeat(2 ** 18 / sign.length);
      const within = { type: 'Feature', geometry: null, properties: { name: text, date: text, link: text } };
      for (const path of ['a.json', 'a.csv', 'a.kml', '20250314.geojson']) {
        expect(await faultsOfReading(path, bytesOf(text))).toEqual([]);
        expect(await faultsOfReading(path, bytesOf(within))).toEqual([]);
      }
    },
    60_000,
  );

  it.each([
    ['whatever bytes', fc.tuple(anyPath, anyBytes)],
    ['whatever text', fc.tuple(anyPath, anyText)],
    ['whatever JSON', fc.tuple(anyPath, anyJsonFile)],
    ['what a good file became after it was spoilt', spoiltFile],
    ['the same again', spoiltFile],
  ])(
    'takes %s, or says why not',
    async (_, files) => {
      const property = fc.asyncProperty(files, anyAnswers, async ([path, bytes], answers) => {
        expect(await faultsOfReading(path, bytes, answers)).toEqual([]);
      });
      await expect(fc.assert(property, each)).resolves.toBeUndefined();
    },
    timeoutMs,
  );
});
