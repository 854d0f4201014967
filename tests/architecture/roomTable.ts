export interface Room {
  /** Rooms whose files it may import besides its own. */
  readonly imports: readonly string[];
  /** npm packages it may import. */
  readonly packages: readonly string[];
}

const view = ['state', 'domain', 'ui', 'theme'];

/**
 * Who may import whom: one way only. Features never import one another; a feature with a row of its own may import
 * what that row says.
 */
export const roomTable: Readonly<Record<string, Room>> = {
  'main.tsx': {
    imports: [
      'app',
      'features',
      'state',
      'ingest',
      'export',
      'cli',
      'map',
      'features/map',
      'ui',
      'domain',
      'theme',
    ],
    packages: ['react', 'react-dom', 'react-intl', '@fontsource'],
  },
  app: {
    imports: ['features', 'features/changes', 'features/map', ...view],
    packages: ['react', 'react-dom', 'react-intl', 'zustand', 'idb-keyval', '@fontsource'],
  },
  features: { imports: view, packages: ['react', 'react-dom', 'react-intl', 'd3-scale', 'geojson'] },
  'features/map': {
    imports: [...view, 'map', 'trust'],
    packages: ['react', 'react-intl', 'reselect', 'geojson'],
  },
  // It starts a worker of its own.
  'features/changes': { imports: [...view, 'trust'], packages: ['react', 'react-intl'] },
  state: { imports: ['domain'], packages: ['zustand', 'reselect', 'geojson'] },
  ingest: {
    imports: ['domain', 'data', 'trust'],
    packages: [
      'zod',
      'comlink',
      'geojson',
      'fflate',
      'papaparse',
      '@tmcw/togeojson',
      '@xmldom/xmldom',
      'topojson-client',
      'topojson-specification',
      'shpjs',
      'flatgeobuf',
      'hyparquet',
    ],
  },
  export: {
    imports: ['domain'],
    packages: ['geojson', 'papaparse', '@xmldom/xmldom', 'mediabunny', 'gifenc'],
  },
  cli: { imports: ['ingest', 'export', 'domain'], packages: ['node'] },
  map: { imports: ['domain', 'theme', 'trust'], packages: ['maplibre-gl', 'earcut', 'geojson'] },
  ui: { imports: ['theme'], packages: ['react', 'react-dom'] },
  domain: { imports: [], packages: ['@turf', 'clipper2-ts', 'earcut', 'fflate', 'geojson'] },
  theme: { imports: [], packages: [] },
  trust: { imports: [], packages: [] },
  data: { imports: [], packages: [] },
};

/** Single files that may import a package which the rest of their room may not. */
export const bindings: Readonly<Record<string, readonly string[]>> = {
  // Where React meets the store; the store itself runs without it.
  'src/state/useClaimline.ts': ['react'],
};

/** The room a file belongs to; each feature is a room of its own. */
export function roomOf(path: string): string {
  const [top, room = '', feature = ''] = path.split('/');
  if (top !== 'src') return top ?? '';
  return room === 'features' ? `features/${feature}` : room;
}

/** The table's row for a room, or none for a room that nobody planned. */
export function rowOf(room: string): string | null {
  if (Object.hasOwn(roomTable, room)) return room;
  return /^features\/./.test(room) ? 'features' : null;
}
