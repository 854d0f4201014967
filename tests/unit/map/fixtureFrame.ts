import type { MapArea, MapFrame, MapPlace, PlaceMark } from '../../../src/map/MapFrame.ts';
import type { SideColour } from '../../../src/theme/palette.ts';
import { dayAt } from '../../fixtures/dayAt.ts';

const sudzha: MapPlace = Object.freeze({
  id: 'sudzha',
  name: 'Sudzha',
  otherName: 'Суджа',
  position: [35.27, 51.19] as const,
  precision: 1,
  mark: { kind: 'held', holder: 'russia', certain: true } as const,
  strike: null,
  changed: true,
});

/** Across the river from Sudzha: 2 km, five pixels at zoom 7. */
const gontcharovka: MapPlace = Object.freeze({
  ...sudzha,
  id: 'gontcharovka',
  name: 'Gontcharovka',
  otherName: 'Гончаровка',
  position: [35.24, 51.19] as const,
  mark: { kind: 'held', holder: 'russia', certain: false } as const,
  changed: false,
});

const belgorod: MapPlace = Object.freeze({
  ...sudzha,
  id: 'belgorod',
  name: 'Belgorod',
  otherName: 'Белгород',
  position: [36.59, 50.6] as const,
  precision: 2,
  mark: { kind: 'spoken', side: 'ukraine', certain: true } as const,
  strike: { side: 'ukraine', certain: false } as const,
  changed: false,
});

const kurskRegion: MapPlace = Object.freeze({
  ...sudzha,
  id: 'kursk-region',
  name: 'Kursk region',
  otherName: 'Курская область',
  position: [36.2, 51.7] as const,
  precision: 3,
  mark: { kind: 'rival', sides: ['us', 'ukraine'] } as const,
  changed: false,
});

const borderStrip: MapArea = Object.freeze({
  id: 'border-strip',
  from: dayAt('2025-03-10'),
  to: dayAt('2025-03-20'),
  label: 'under 200 km² · schematic',
  holder: 'ukraine',
  basis: 'schematic',
  certain: true,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [35.3, 51.02],
        [35.5, 51.02],
        [35.5, 51.12],
        [35.3, 51.12],
        [35.3, 51.02],
      ],
    ],
  },
});

export const fixturePlaces = { sudzha, gontcharovka, belgorod, kurskRegion };
export const fixtureArea = borderStrip;

/** The report's places as of a day in March 2025. */
export const fixtureFrame: MapFrame = Object.freeze({
  theme: 'light',
  language: 'en',
  names: { canvas: 'Map of claims', zoomIn: 'Zoom in', zoomOut: 'Zoom out' },
  places: [sudzha, gontcharovka, belgorod, kurskRegion],
  areas: [borderStrip],
  day: dayAt('2025-03-14'),
  changedAreas: [],
  archive: null,
  collections: [],
  windowDays: 0,
  selectedEntry: null,
  spot: null,
  selected: null,
  hovered: null,
  camera: null,
  fit: { bounds: null, covered: { top: 0, right: 0, bottom: 0, left: 0 } },
});

export const sides: readonly SideColour[] = ['russia', 'ukraine', 'us', 'other'];

/** Every mark there is. */
export const everyMark: readonly PlaceMark[] = [
  ...sides.flatMap((side): readonly PlaceMark[] => [
    { kind: 'held', holder: side, certain: true },
    { kind: 'held', holder: side, certain: false },
    { kind: 'spoken', side, certain: true },
    { kind: 'spoken', side, certain: false },
    ...sides
      .filter((other) => other !== side)
      .map((other): PlaceMark => ({ kind: 'rival', sides: [side, other] })),
  ]),
  { kind: 'unspoken' },
];
