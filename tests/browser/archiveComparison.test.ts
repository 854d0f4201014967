import type { MultiPolygon } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day/addDays.ts';
import { groundBetween } from '../../src/domain/archive/groundBetween.ts';
import { toArchiveMesh } from '../../src/domain/archive/toArchiveMesh.ts';
import { toMultiPolygon } from '../../src/domain/archive/toMultiPolygon.ts';
import type { ControlLook } from '../../src/map/control/ControlLook.ts';
import { packSnapshots } from '../fixtures/buildArchive.ts';
import { generateSnapshots } from '../fixtures/generateSnapshots.ts';
import { seededRandom } from '../fixtures/seededRandom.ts';
import {
  casings,
  countUploads,
  differingShare,
  openControlMap,
  pictureOfFill,
  sumInk,
  takePicture,
} from './controlStage.ts';

const snapshots = generateSnapshots({ seed: 5, days: 90, corners: 500 });
const archive = packSnapshots(snapshots);
const mesh = toArchiveMesh(archive);
const random = seededRandom(9);
const randomSnapshot = () => {
  const snapshot = snapshots[Math.floor(random() * snapshots.length)];
  if (!snapshot) throw new Error('A war has snapshots.');
  return snapshot;
};

const clear: ControlLook = {
  colour: '#000000',
  fillOpacity: 0,
  hatch: null,
  lineOpacity: 0,
  isLineBroken: false,
};
const solid: ControlLook = { ...clear, fillOpacity: 1 };

async function openArchiveMap(camera: { center: [number, number]; zoom: number }) {
  const stage = await openControlMap();
  stage.map.jumpTo(camera);
  stage.add();
  stage.control.showMesh(mesh);
  stage.control.paint([solid], casings);
  return stage;
}

/** The same camera for ours and theirs: the whole war, and a stretch of its front. */
const cameras = [
  { center: [38, 48.6] as [number, number], zoom: 4.6 },
  { center: [36, 48.5] as [number, number], zoom: 8.2 },
];

async function pictureOf(map: MapLibreMap, geometry: MultiPolygon) {
  const picture = await pictureOfFill(map, { geometry });
  map.removeLayer('fill');
  map.removeSource('fill');
  return picture;
}

describe('an archive on a day', () => {
  it.each(cameras)('is where a fill layer puts that day’s snapshot, at $zoom', async (camera) => {
    const { map, control, add, remove } = await openArchiveMap(camera);
    for (let round = 0; round < 4; round += 1) {
      const { day, polygons } = randomSnapshot();
      control.showDay(day);
      const ours = await takePicture(map);
      remove();
      const theirs = await pictureOf(map, { type: 'MultiPolygon', coordinates: polygons });
      add();
      expect(sumInk(theirs)).toBeGreaterThan(3000);
      expect(differingShare(ours, theirs)).toBeLessThanOrEqual(0.001);
    }
  });
});

describe('two days against each other', () => {
  const [first, last] = [archive.first, archive.last];
  // Far apart, so that ground was lost and regained in between.
  const pairs = [
    [first, last],
    [addDays(first, 10), addDays(last, -20)],
    [addDays(first, 25), addDays(last, -3)],
  ] as const;

  it.each(['gained', 'lost'] as const)('show as %s just that, however the ground is cut', async (kind) => {
    const { map, control, add, remove } = await openArchiveMap({ center: [36, 48.5], zoom: 7.2 });
    for (const [earlier, later] of pairs) {
      const looks = { gained: [clear], lost: [clear], kept: [clear], beside: [clear], [kind]: [solid] };
      control.showDay(later);
      control.compare({ earlier, later, compared: [0], rest: [], ...looks });
      const ours = await takePicture(map);
      remove();
      const [change] = groundBetween(archive, earlier, later);
      if (!change) throw new Error('The archive has one layer.');
      const theirs = await pictureOf(map, toMultiPolygon(change[kind]));
      add();
      // The changes are narrow: a thousandth of the picture would be a good part of them. Only their edges may differ.
      const inked = sumInk(theirs);
      expect(inked).toBeGreaterThan(100);
      expect((differingShare(ours, theirs) * theirs.width * theirs.height) / inked).toBeLessThan(0.1);
    }
  });

  it('make up together the ground of both', async () => {
    const { map, control } = await openArchiveMap({ center: [36, 48.5], zoom: 7.2 });
    const [earlier, later] = pairs[1];
    control.showDay(later);
    const held = await takePicture(map);
    const looks = { gained: [solid], lost: [clear], kept: [solid], beside: [clear] };
    control.compare({ earlier, later, compared: [0], rest: [], ...looks });
    expect(differingShare(held, await takePicture(map))).toBe(0);
    control.compare(null);
    expect((await takePicture(map)).data).toEqual(held.data);
  });

  it('step without an upload', async () => {
    const { map, control } = await openArchiveMap({ center: [36, 48.5], zoom: 6 });
    const looks = { gained: [solid], lost: [clear], kept: [clear], beside: [clear] };
    const step = async (later: number) => {
      control.showDay(later);
      control.compare({ earlier: archive.first, later, compared: [0], rest: [], ...looks });
      await takePicture(map);
    };
    await step(archive.first + 1);
    const uploads = countUploads();
    await takePicture(map);
    const bare = uploads();
    for (const after of [2, 20, 40, 3]) await step(archive.first + after);
    expect(uploads()).toBe(bare * 5);
  });
});
