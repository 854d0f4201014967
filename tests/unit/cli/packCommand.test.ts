import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArchive } from '../../../src/domain/archive/parseArchive.ts';
import { formatIsoDay } from '../../../src/domain/day/formatIsoDay.ts';
import { packFolders } from '../../../src/cli/packFolders.ts';
import { packOptions } from '../../../src/cli/packOptions.ts';
import { boxAround } from '../../fixtures/boxAround.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
const how = ['--holder', 'russia', '--claimant', 'A project'];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-'));
  const war = join(folder, 'war');
  mkdirSync(war);
  mkdirSync(join(folder, 'empty'));
  const snapshot = (east: number) =>
    JSON.stringify({ type: 'Polygon', coordinates: [boxAround(35, 51, east, 51.1)] });
  writeFileSync(join(war, 'front_20250312.geojson'), snapshot(35.1));
  writeFileSync(join(war, 'front_20250314.geojson'), snapshot(35.2));
  writeFileSync(join(war, 'front_20250315.geojson'), '{');
  writeFileSync(join(war, 'notes.txt'), 'not a snapshot');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Exit code and what was said on the way, with the folder's own name left out. */
const pack = async (...args: string[]) => {
  const said = (text: string) => text.replaceAll(folder, '');
  try {
    const { stdout, stderr } = await run('node_modules/.bin/tsx', ['src/cli/pack.ts', ...args], {
      cwd: root,
    });
    return { code: 0, stdout: said(stdout), stderr: said(stderr) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout: said(stdout), stderr: said(stderr) };
  }
};

describe('npm run pack', () => {
  it('writes an archive, names what it left out and exits with 0', async () => {
    const out = join(folder, 'war.claimline');
    const { code, stdout, stderr } = await pack(
      join(folder, 'war'),
      '--out',
      out,
      ...how,
      '--title',
      'A war',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('front_20250315.geojson: line 1, column 2: is not JSON');
    expect(stderr).toContain('2 snapshots from 2025-03-12 to 2025-03-14, 2 with changes, 2 faces');
    const parsed = parseArchive(readFileSync(out), 'war.claimline');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const [layer] = parsed.archive.layers;
    expect(parsed.archive.title).toBe('A war');
    expect(layer).toMatchObject({ label: 'war', holder: 'russia', claimant: 'A project', source: 'war' });
    expect(layer?.snapshots.map(formatIsoDay)).toEqual(['2025-03-12', '2025-03-14']);
  }, 20_000);

  it('exits with 1 when there is nothing to pack, and with 2 when it does not understand', async () => {
    const nothing = await pack(join(folder, 'empty'), '--out', join(folder, 'none.claimline'), ...how);
    expect(nothing.code).toBe(1);
    expect(nothing.stderr).toContain('nothing written');
    const nowhere = await pack(join(folder, 'war'), '--out', join(folder, 'no', 'such', 'folder'), ...how);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('cannot be written');
    const unclear = await pack(join(folder, 'war'), '--outt', 'x');
    expect(unclear.code).toBe(2);
  }, 30_000);
});

describe(packOptions, () => {
  it('asks for help when it is told to', () => {
    expect(packOptions(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'no FOLDER given'],
    [['war'], 'no --out FILE given'],
    [['war', '--out', 'a'], '--holder for war must be one of russia, ukraine, us, other'],
    [
      ['war', '--out', 'a', '--holder', 'nobody'],
      '--holder for war must be one of russia, ukraine, us, other',
    ],
    [['war', '--out', 'a', '--holder', 'russia'], 'no --claimant for war'],
  ])('says of %j: %s', (args, message) => {
    expect(packOptions(args)).toEqual({ kind: 'misunderstood', message });
  });

  it('gives every folder what is given once, or each its own in order', () => {
    const request = packOptions(['a', 'b', '--out', 'c', ...how, '--label', 'One', '--label', 'Two']);
    if (request.kind !== 'pack') throw new Error(request.kind);
    expect(request.options.layers.map(({ layer }) => [layer.id, layer.label, layer.holder])).toEqual([
      ['1', 'One', 'russia'],
      ['2', 'Two', 'russia'],
    ]);
  });
});

describe(packFolders, () => {
  it('reports each step and packs nothing of folders that are not there', () => {
    const request = packOptions([join(folder, 'gone'), '--out', 'a', ...how]);
    if (request.kind !== 'pack') throw new Error(request.kind);
    const { archive, problems } = packFolders(request.options, () => {});
    expect(archive).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('leaves out a folder whose files would be several layers, unless it is told that they are one', () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    for (const name of ['russia', 'ukraine']) {
      writeFileSync(
        join(mixed, `${name}_20250314.geojson`),
        readFileSync(join(folder, 'war', 'front_20250314.geojson')),
      );
    }
    const packed = (...more: readonly string[]) => {
      const request = packOptions([mixed, '--out', 'a', ...how, ...more]);
      if (request.kind !== 'pack') throw new Error(request.kind);
      return packFolders(request.options, () => {});
    };
    expect(packed()).toMatchObject({
      archive: null,
      problems: [
        { file: mixed, path: '', message: expect.stringContaining('"russia", "ukraine"') as string },
      ],
    });
    expect(packed('--one-layer').archive?.layers).toHaveLength(1);
    expect(packed('--one-layer').problems.map(({ message }) => message)).toEqual([
      'is given already by russia_20250314.geojson',
    ]);
  });

  it('takes a stray file for a day given twice', () => {
    const strewn = join(folder, 'strewn');
    mkdirSync(strewn);
    const day = readFileSync(join(folder, 'war', 'front_20250314.geojson'));
    for (const name of ['front_20250312', 'front_20250313', 'front_20250314', 'again_20250314']) {
      writeFileSync(join(strewn, `${name}.geojson`), day);
    }
    const request = packOptions([strewn, '--out', 'a', ...how]);
    if (request.kind !== 'pack') throw new Error(request.kind);
    const { archive, problems } = packFolders(request.options, () => {});
    expect(archive?.layers[0]?.snapshots).toHaveLength(3);
    expect(problems).toEqual([
      {
        file: 'again_20250314.geojson',
        path: '2025-03-14',
        message: 'is given already by front_20250314.geojson',
      },
    ]);
  });
});
