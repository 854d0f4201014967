import { rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../chromium/chromiumLaunch.ts';
import type { Archive } from '../../src/domain/archive/Archive.ts';
import { GRID_PER_DEGREE } from '../../src/domain/faces/Ground.ts';
import { seededRandom } from '../fixtures/seededRandom.ts';
import { buildPage } from './buildPage.ts';
import type { Figure } from './Figure.ts';
import { measureHeap } from './measureHeap.ts';
import { measureLoading } from './measureLoading.ts';
import { measurePixels } from './measurePixels.ts';
import { measureSteps } from './measureSteps.ts';
import { measureWorkers } from './measureWorkers.ts';
import type { Opening } from './page/BenchPage.ts';
import { servePage } from './servePage.ts';
import type { Snapshot } from './Snapshot.ts';

const measures = {
  steps: measureSteps,
  workers: measureWorkers,
  pixels: measurePixels,
  loading: measureLoading,
  heap: measureHeap,
} satisfies Readonly<Record<string, (stage: Stage) => Promise<readonly Figure[]>>>;

/** What can be measured on its own. */
export type BrowserPart = keyof typeof measures;
export const browserParts: readonly BrowserPart[] = ['steps', 'workers', 'pixels', 'loading', 'heap'];

export interface BrowserRounds {
  /** Steps of each kind. */
  readonly steps: number;
  readonly workers: number;
  readonly loads: number;
  readonly heaps: number;
  readonly pixels: number;
}

/** How a measurement comes to its pages. */
export interface Stage {
  /** Does something on a page of its own: the bench itself, or one that opens one thing only. */
  readonly onPage: <Result>(open: Opening | 'bench', run: (page: Page) => Promise<Result>) => Promise<Result>;
  readonly browser: Browser;
  /** Random days with snapshots, never the same twice in a row. */
  readonly pickDays: (count: number) => readonly number[];
  /** Somewhere on the lines, longitude first. */
  readonly place: readonly [number, number];
  readonly rounds: BrowserRounds;
}

interface Given {
  readonly archive: Archive;
  /** The archive, packed. */
  readonly bytes: Uint8Array;
  readonly snapshots: readonly Snapshot[];
}

/** All that needs a browser: a page of its own, built and served like the product, steps, loads and memory. */
export async function measureBrowser(
  label: string,
  { archive, bytes, snapshots }: Given,
  rounds: BrowserRounds,
  parts: readonly BrowserPart[],
): Promise<readonly Figure[]> {
  const folder = await buildPage();
  const served = await servePage(folder, filesOf(bytes, snapshots));
  const browser = await chromium.launch(chromiumLaunch);
  const random = seededRandom(1);
  const dayAt = (share: number): number =>
    snapshots[Math.floor(snapshots.length * share)]?.day ?? archive.first;
  const address = `${served.address}?bounds=${boundsOf(archive).join(',')}&day=${dayAt(0.5)}`;
  const stage: Stage = {
    browser,
    place: placeOf(archive),
    rounds,
    async onPage(open, run) {
      const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
      const page = await context.newPage();
      await page.goto(`${address}${open === 'bench' ? '' : `&open=${open}`}`);
      const result = await run(page);
      await context.close();
      return result;
    },
    pickDays(count) {
      const days: number[] = [];
      while (days.length < count) {
        const day = dayAt(random());
        if (day !== days.at(-1) || snapshots.length < 2) days.push(day);
      }
      return days;
    },
  };
  try {
    const figures: Figure[] = [];
    for (const part of parts) figures.push(...(await measures[part](stage)));
    return figures.map((figure) => ({ ...figure, name: `${label}: ${figure.name}` }));
  } finally {
    await browser.close();
    served.stop();
    rmSync(folder, { recursive: true });
  }
}

function filesOf(
  bytes: Uint8Array,
  snapshots: readonly Snapshot[],
): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([['data/archive.claimline', bytes]]);
  for (const { day, polygons } of snapshots) {
    const geometry = { type: 'MultiPolygon', coordinates: polygons };
    const features = [{ type: 'Feature', properties: {}, geometry }];
    files.set(`data/${day}.geojson`, JSON.stringify({ type: 'FeatureCollection', features }));
  }
  return files;
}

function boundsOf({ faces }: Archive): readonly number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of faces) {
    west = Math.min(west, box.west);
    south = Math.min(south, box.south);
    east = Math.max(east, box.east);
    north = Math.max(north, box.north);
  }
  return [west, south, east, north].map((corner) => corner / GRID_PER_DEGREE);
}

/** In the middle of what changed last. */
function placeOf({ faces }: Archive): readonly [number, number] {
  const { west, south, east, north } = faces.reduce((newest, face) =>
    face.from > newest.from ? face : newest,
  ).box;
  return [(west + east) / 2 / GRID_PER_DEGREE, (south + north) / 2 / GRID_PER_DEGREE];
}
