import { posix } from 'node:path';
import type { ParsedModule } from './parseModule.ts';
import { roomOf } from './roomTable.ts';

const longestFile = 300;
const vagueNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'index'];
const documentedRooms = ['domain', 'ingest', 'map'];
/** Named for what they do, not for the factory or the table they export. */
const namedOtherwise = ['src/theme/palette.ts'];
const clocks = ['Date', 'Temporal'];

/** What each file keeps by itself: a rule's name finishes the sentence "every file …", its value is what breaks it. */
export const moduleRules: Readonly<Record<string, (module: ParsedModule) => string | null>> = {
  'declares something of its own': ({ onlyPassesOn }) =>
    onlyPassesOn ? 'only passes others’ exports on' : null,

  'exports by name': ({ hasDefaultExport }) => (hasDefaultExport ? 'has a default export' : null),

  'is named, letter for letter, like an export, or else for the several it holds': (module) => {
    const { path, exports, exportedValues } = module;
    const [name = ''] = posix.basename(path).split('.');
    // What is run, not imported, has nothing to export; nor has what declares a package's types.
    const isEntry =
      path === 'src/main.tsx' || (roomOf(path) === 'cli' && exports.length === 0) || path.endsWith('.d.ts');
    const isNamedWell = exports.includes(name) || exportedValues.length > 1 || namedOtherwise.includes(path);
    return isEntry || isNamedWell ? null : `exports ${exports.join(', ') || 'nothing'}`;
  },

  'says by its name what is in it': ({ path }) => {
    const vague = path.split('/').map((part) => part.split('.')[0] ?? '');
    return vague.find((name) => vagueNames.includes(name.toLowerCase())) ?? null;
  },

  [`has at most ${longestFile} lines`]: ({ lines }) => (lines > longestFile ? `has ${lines} lines` : null),

  'leaves Date and Temporal to domain/day': ({ path, names }) => {
    if (path.startsWith('src/domain/day/')) return null;
    const used = clocks.filter((clock) => names.has(clock));
    return used.length > 0 ? `names ${used.join(', ')}` : null;
  },

  'of domain, ingest and map documents its exported functions': ({ path, undocumented }) =>
    documentedRooms.includes(roomOf(path)) && undocumented.length > 0
      ? `says nothing about ${undocumented.join(', ')}`
      : null,
};
