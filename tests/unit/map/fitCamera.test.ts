import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../src/map/fitCamera.ts';
import { isSameCamera } from '../../../src/map/isSameCamera.ts';
import type { Camera, MapFit, MapPlace } from '../../../src/map/MapFrame.ts';
import { fixtureFrame, fixturePlaces } from './fixtureFrame.ts';

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
}

const markAndNudge = 27;
const noFit: MapFit = { bounds: null, covered: { top: 0, right: 0, bottom: 0, left: 0 } };

/** Where a place comes to lie in a container, from its top left corner. */
function toScreen(place: MapPlace, camera: Camera, width: number, height: number): readonly [number, number] {
  const worldSize = 512 * 2 ** camera.zoom;
  return [
    width / 2 + ((place.position[0] - camera.longitude) / 360) * worldSize,
    height / 2 - (mercator(place.position[1]) - mercator(camera.latitude)) * worldSize,
  ];
}

describe('fitCamera', () => {
  it.each([
    [900, 560],
    [390, 400],
    [320, 300],
  ])('shows every place with room for its label at %d × %d', (width, height) => {
    const camera = fitCamera(fixtureFrame.places, noFit, { width, height });
    for (const place of fixtureFrame.places) {
      const [x, y] = toScreen(place, camera, width, height);
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(height - 20);
    }
    const [westernX] = toScreen(fixturePlaces.gontcharovka, camera, width, height);
    expect(westernX).toBeGreaterThan(markAndNudge + 'Gontcharovka'.length * 7);
  });

  it('keeps the places apart in a map too low for their labels', () => {
    const [width, height] = [390, 130];
    const camera = fitCamera(fixtureFrame.places, noFit, { width, height });
    const at = fixtureFrame.places.map((place) => toScreen(place, camera, width, height));
    for (const [x, y] of at) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(Math.max(...at.map(([, y]) => y)) - Math.min(...at.map(([, y]) => y))).toBeGreaterThan(40);
  });

  it('shows the bounds too, clear of what the page covers', () => {
    const [width, height] = [900, 560];
    const covered = { top: 10, right: 0, bottom: 40, left: 200 };
    const corners = [
      [34.4, 50.9],
      [35.6, 51.5],
    ] as const;
    const camera = fitCamera(fixtureFrame.places, { bounds: corners, covered }, { width, height });
    for (const position of [...corners, ...fixtureFrame.places.map((place) => place.position)]) {
      const [x, y] = toScreen({ ...fixturePlaces.sudzha, position }, camera, width, height);
      expect(x).toBeGreaterThan(covered.left);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(covered.top);
      expect(y).toBeLessThan(height - covered.bottom);
    }
  });

  it('uses the room there is', () => {
    const small = fitCamera(fixtureFrame.places, noFit, { width: 390, height: 400 });
    const large = fitCamera(fixtureFrame.places, noFit, { width: 900, height: 560 });
    expect(large.zoom).toBeGreaterThan(small.zoom + 0.5);
    expect(large.zoom).toBeGreaterThan(7);
  });

  it('does not dive into a single place', () => {
    const camera = fitCamera([fixturePlaces.sudzha], noFit, { width: 900, height: 560 });
    expect(camera.zoom).toBeLessThanOrEqual(9.5);
    expect(camera.latitude).toBeCloseTo(51.19, 2);
  });

  it('shows the theatre when there are no places, and a world when there is no room', () => {
    expect(fitCamera([], noFit, { width: 900, height: 560 }).zoom).toBe(7);
    expect(fitCamera(fixtureFrame.places, noFit, { width: 0, height: 0 }).zoom).toBe(3);
  });
});

describe('isSameCamera', () => {
  const camera: Camera = { zoom: 7.5, latitude: 51.19, longitude: 35.27 };

  it('overlooks what an address rounds away', () => {
    expect(isSameCamera(camera, { zoom: 7.504, latitude: 51.19004, longitude: 35.26996 })).toBe(true);
  });

  it.each([
    { ...camera, zoom: 7.52 },
    { ...camera, latitude: 51.1902 },
    { ...camera, longitude: 35.2702 },
  ])('sees a move a reader would see: %o', (moved) => {
    expect(isSameCamera(camera, moved)).toBe(false);
  });
});
