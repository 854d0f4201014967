import { describe, expect, it } from 'vitest';
import { findCycles } from './architecture/findCycles.ts';
import { findForbiddenImports } from './architecture/findForbiddenImports.ts';
import { findStrayEntries } from './architecture/findStrayEntries.ts';
import { listTracked } from './architecture/listTracked.ts';
import { moduleRules } from './architecture/moduleRules.ts';
import { parseModule } from './architecture/parseModule.ts';
import { readSources } from './architecture/readSources.ts';
import { roomOf, roomTable, rowOf } from './architecture/roomTable.ts';

const files = readSources();
const tracked = listTracked();
const modules = files.filter(({ path }) => /\.tsx?$/.test(path)).map(parseModule);

describe('the house', () => {
  it('imports one way only, as the table of rooms says', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(findForbiddenImports(modules)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(findCycles(modules)).toEqual([]);
  });

  it('has no room that the table does not name', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => rowOf(room) === null)).toEqual([]);
  });

  it('names in the table only rooms that the table explains', () => {
    const named = Object.values(roomTable).flatMap(({ imports }) => imports);
    expect(named.filter((room) => !Object.hasOwn(roomTable, room))).toEqual([]);
  });

  it.skipIf(tracked === null)('keeps its top level to what is listed, plus dotfiles', () => {
    expect(findStrayEntries(tracked ?? [])).toEqual([]);
  });
});

describe('every file', () => {
  it.each(Object.entries(moduleRules))('%s', (_, rule) => {
    const broken = modules.flatMap((module) => {
      const fault = rule(module);
      return fault === null ? [] : [`${module.path} ${fault}`];
    });
    expect(broken).toEqual([]);
  });
});

/** The checks above pass by finding nothing; these prove that they would find something. */
const parse = (path: string, source: string) => parseModule({ path, source });
const imports = (path: string, specifier: string) =>
  findForbiddenImports([parse(path, `import { a } from '${specifier}';`)]);

describe(findForbiddenImports, () => {
  it.each([
    ['src/domain/claim/a.ts', '../../state/b.ts'],
    ['src/domain/claim/a.ts', 'zod'],
    ['src/features/claims/a.tsx', '@turf/bbox'],
    ['src/domain/claim/a.ts', '../../../data/kursk-2025-03/claims.json'],
    ['src/theme/a.ts', '../domain/b.ts'],
    ['src/ui/a.tsx', '../domain/b.ts'],
    ['src/map/a.ts', '../state/b.ts'],
    ['src/map/a.ts', 'react'],
    ['src/state/a.ts', 'react'],
    ['src/state/useClaimline.ts', 'react-dom'],
    ['src/state/a.ts', '../ingest/b.ts'],
    ['src/export/a.ts', '../ingest/b.ts'],
    ['src/export/a.ts', '../../data/kursk-2025-03/claims.json'],
    ['src/ingest/a.ts', '../export/b.ts'],
    ['src/features/claims/a.tsx', '../legend/b.tsx'],
    ['src/features/claims/a.tsx', '../map/b.tsx'],
    ['src/features/claims/a.tsx', '../../map/b.ts'],
    ['src/features/claims/a.tsx', '../../ingest/b.ts'],
    ['src/features/map/a.tsx', '../claims/b.tsx'],
    ['src/features/map/a.tsx', 'maplibre-gl'],
    ['src/app/a.tsx', '../map/b.ts'],
    ['src/app/a.tsx', 'maplibre-gl/dist/maplibre-gl.css'],
    ['src/app/a.tsx', '../main.tsx'],
    ['src/ingest/a.ts', '../../tests/fixtures/b.ts'],
    ['src/somewhere/a.ts', './b.ts'],
  ])('refuses %s importing %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([`${path} → ${specifier}`]);
  });

  it.each([
    ['src/domain/claim/a.ts', '../day/b.ts'],
    ['src/domain/geometry/a.ts', '@turf/bbox'],
    ['src/ingest/a.ts', '../../data/kursk-2025-03/claims.json'],
    ['src/map/layers/a.ts', '../../theme/palette.ts'],
    ['src/map/a.ts', 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'],
    ['src/features/map/a.tsx', '../../map/MapView.ts'],
    ['src/features/claims/a.tsx', './b.tsx'],
    ['src/app/a.tsx', '../features/map/b.tsx'],
    ['src/app/a.tsx', '../features/claims/b.tsx'],
    ['src/cli/a.ts', 'node:fs'],
    ['src/state/useClaimline.ts', 'react'],
    ['src/main.tsx', './ingest/b.ts'],
  ])('allows %s importing %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([]);
  });

  it.each([
    "import type { A } from '../state/b.ts';",
    "import '../state/b.ts';",
    "export { a } from '../state/b.ts';",
    "export type { A } from '../state/b.ts';",
    "export * from '../state/b.ts';",
    "export const load = () => import('../state/b.ts');",
    "export type A = import('../state/b.ts').A;",
  ])('sees through %s', (source) => {
    expect(findForbiddenImports([parse('src/domain/a.ts', source)])).toEqual([
      'src/domain/a.ts → ../state/b.ts',
    ]);
  });

  it('refuses an import whose address is computed', () => {
    expect(
      findForbiddenImports([parse('src/domain/a.ts', 'export const a = (b: string) => import(b);')]),
    ).toEqual(['src/domain/a.ts → a computed address']);
  });

  it('takes no text for an import', () => {
    const source =
      "export const a = ['get', 'from', \"import b from '../state/b.ts'\"]; // import '../state/b.ts'";
    expect(findForbiddenImports([parse('src/domain/a.ts', source)])).toEqual([]);
  });
});

describe(findCycles, () => {
  it('names a ring once, whoever leads into it', () => {
    const ring = [
      parse('src/domain/entry.ts', "import './claim/a.ts';"),
      parse('src/domain/claim/a.ts', "import type { B } from '../day/b.ts';"),
      parse('src/domain/day/b.ts', "export { a } from '../claim/a.ts';"),
    ];
    expect(findCycles(ring)).toEqual(['src/domain/claim/a.ts → src/domain/day/b.ts → src/domain/claim/a.ts']);
  });

  it('lets two ways lead to one file', () => {
    const diamond = [
      parse('src/a.ts', "import './b.ts'; import './c.ts';"),
      parse('src/b.ts', "import './d.ts';"),
      parse('src/c.ts', "import './d.ts';"),
      parse('src/d.ts', ''),
    ];
    expect(findCycles(diamond)).toEqual([]);
  });
});

describe('moduleRules', () => {
  const documented = '/** Says why. */\nexport function claim() {}';

  it.each([
    ['declares something of its own', 'src/domain/claim.ts', "export { claim } from './a.ts';"],
    [
      'declares something of its own',
      'src/domain/claim.ts',
      "import { claim } from './a.ts'; export { claim };",
    ],
    ['declares something of its own', 'src/domain/claim.ts', "export * from './a.ts';"],
    ['exports by name', 'src/domain/claim.ts', 'export default function claim() {}'],
    [
      'is named, letter for letter, like an export, or else for the several it holds',
      'src/domain/Claim.ts',
      documented,
    ],
    [
      'is named, letter for letter, like an export, or else for the several it holds',
      'src/domain/claim.ts',
      'let claim = 1;',
    ],
    ['says by its name what is in it', 'src/domain/utils.ts', 'export const utils = 1;'],
    ['says by its name what is in it', 'src/helpers/claim.ts', documented],
    ['has at most 300 lines', 'src/domain/claim.ts', `${documented}${'\n1;'.repeat(299)}`],
    ['leaves Date and Temporal to domain/day', 'src/domain/claim.ts', 'export const claim = new Date();'],
    [
      'leaves Date and Temporal to domain/day',
      'src/domain/claim.ts',
      'export let claim: Temporal.PlainDate;',
    ],
    [
      'leaves Date and Temporal to domain/day',
      'src/domain/claim.ts',
      'export const claim = globalThis.Date.now();',
    ],
    [
      'of domain, ingest and map documents its exported functions',
      'src/map/claim.ts',
      'export function claim() {}',
    ],
    [
      'of domain, ingest and map documents its exported functions',
      'src/map/claim.ts',
      '// No doc.\nexport const claim = () => 1;',
    ],
    [
      'of domain, ingest and map documents its exported functions',
      'src/map/claim.ts',
      `${documented}\nexport function other() {}`,
    ],
  ])('catch, by "%s", a bad %s', (name, path, source) => {
    expect(moduleRules[name]?.(parse(path, source))).toEqual(expect.any(String));
  });

  it('find no fault with a good file', () => {
    const module = parse('src/domain/claim.ts', documented);
    expect(Object.values(moduleRules).map((rule) => rule(module))).toEqual(
      Object.values(moduleRules).map(() => null),
    );
  });
});

describe(findStrayEntries, () => {
  it('names what nobody planned and nothing else', () => {
    expect(findStrayEntries(['src/main.tsx', '.npmrc', '.ci/run', 'docs/plan.md', 'notes.md'])).toEqual([
      'docs',
      'notes.md',
    ]);
  });
});
