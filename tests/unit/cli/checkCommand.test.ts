import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/cli/checkFiles.ts';
import { checkOptions } from '../../../src/cli/checkOptions.ts';
import { textOfCheck } from '../../../src/cli/textOfCheck.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildDocument } from '../ingest/buildDocument.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
let folder = '';

const feature = (coordinates: unknown, properties: object) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-'));
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  write('good.geojson', feature([35.27, 51.19, 120], { name: 'Sudzha' }));
  write('bad.geojson', feature([51.19, 135.27], {}));
  write('broken.json', '{"type": "Feature",\n}');
  write('dataset.json', buildDocument());
  write('dates.csv', 'name,date,lat,lon\nDrones,03/04/2025,51.19,35.27\n');
  write('.hidden.geojson', feature([35.27, 51.19], { name: 'Sudzha' }));
  write('20250314.geojson', { type: 'Polygon', coordinates: [boxAround(35, 51, 35.1, 51.1)] });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Exit code and what was said, with the folder's own name left out. */
const dataset = async (...args: string[]) => {
  const said = (text: string) => text.replaceAll(`${folder}/`, '');
  try {
    const { stdout, stderr } = await run('node_modules/.bin/tsx', ['src/cli/dataset.ts', ...args], {
      cwd: root,
    });
    return { code: 0, stdout: said(stdout), stderr: said(stderr) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout: said(stdout), stderr: said(stderr) };
  }
};
const at = (...files: string[]) => files.map((file) => join(folder, file));

describe('npm run dataset -- --check', () => {
  it('exits with 0 when all is taken, and lists what was repaired', async () => {
    const { code, stdout, stderr } = await dataset('--check', ...at('good.geojson', 'dataset.json'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toEqual([
      'good.geojson: feature.geometry.coordinates: has heights, which are left out (repaired)',
      'good.geojson: geojson, 1 taken, 0 left out',
      'dataset.json: claimline, 1 taken, 0 left out',
    ]);
  }, 30_000);

  it('exits with 1 when one file is refused, and says all as JSON when it is told to', async () => {
    const { code, stdout } = await dataset('--check', ...at('good.geojson', 'broken.json'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'good.geojson', taken: true, format: 'geojson', accepted: 1, discarded: 0, problems: [] },
      {
        file: 'broken.json',
        taken: false,
        format: null,
        problems: [
          { file: 'broken.json', path: 'line 2, column 1', message: expect.stringContaining('comma') },
        ],
      },
    ]);
  }, 30_000);

  it('exits with 2 when it does not understand', async () => {
    expect((await dataset('--chekc')).code).toBe(2);
  }, 30_000);

  it('prints the dataset when nothing is to be checked', async () => {
    const { code, stdout } = await dataset();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'claimline', version: 1 });
  }, 30_000);
});

describe(checkFiles, () => {
  const check = async (file: string, order: Parameters<typeof checkFiles>[1] = null) => {
    const [result] = await checkFiles(at(file), order);
    if (!result) throw new Error('nothing checked');
    return textOfCheck(result).replaceAll(`${folder}/`, '');
  };

  it('refuses a file of which nothing is left', async () => {
    expect(await check('bad.geojson')).toBe(
      'bad.geojson: feature.geometry.coordinates: must be a longitude and a latitude on the earth; the axes may be swapped\nbad.geojson: refused',
    );
  });

  it('names a file that is not there', async () => {
    expect(await check('none.geojson')).toMatch(
      /^none\.geojson: cannot be read: ENOENT.*\nnone\.geojson: refused$/,
    );
  });

  it('takes a hidden file, and a day of ground, whoever may claim it', async () => {
    expect(await check('.hidden.geojson')).toBe('.hidden.geojson: geojson, 1 taken, 0 left out');
    expect(await check('20250314.geojson')).toBe('20250314.geojson: claimline archive, 1 taken, 0 left out');
  });

  it('asks which way round dates are, and takes them as it is told', async () => {
    expect(await check('dates.csv')).toContain('"03/04/2025" may have the day or the month first');
    expect(await check('dates.csv', 'day-first')).toBe('dates.csv: csv, 1 taken, 0 left out');
  });
});

describe(checkOptions, () => {
  it.each([
    [['--check'], 'no FILE given'],
    [['a.json'], 'files and flags need --check before them'],
    [['--json'], 'files and flags need --check before them'],
    [['--check', 'a', '--day-first', '--month-first'], 'either --day-first or --month-first'],
  ])('says of %j: %s', (args, message) => {
    expect(checkOptions(args)).toEqual({ kind: 'misunderstood', message });
  });

  it('asks for help, the dataset, or a check', () => {
    expect(checkOptions(['-h'])).toEqual({ kind: 'help' });
    expect(checkOptions([])).toEqual({ kind: 'print' });
    expect(checkOptions(['--check', 'a', 'b', '--month-first'])).toEqual({
      kind: 'check',
      files: ['a', 'b'],
      isJson: false,
      dateOrder: 'month-first',
    });
  });
});
