import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/map/MapFrame.ts';
import { nudgeApart, nudgePixelsAt } from '../../../src/map/nudgeApart.ts';
import { nearestPlace } from '../../../src/map/subjectAt.ts';
import { fixturePlaces } from './fixtureFrame.ts';

const { sudzha, gontcharovka, belgorod, kurskRegion } = fixturePlaces;

describe('nudgeApart', () => {
  it('sends the western of two neighbours left and the eastern right, in whatever order they come', () => {
    for (const places of [
      [sudzha, gontcharovka, belgorod],
      [belgorod, gontcharovka, sudzha],
    ]) {
      const nudges = nudgeApart(places);
      expect(nudges.get('gontcharovka')).toBe('left');
      expect(nudges.get('sudzha')).toBe('right');
      expect(nudges.get('belgorod')).toBe('none');
    }
  });

  it('leaves a region where it is: its position is only a middle', () => {
    const region = { ...kurskRegion, position: sudzha.position };
    expect([...nudgeApart([sudzha, region]).values()]).toEqual(['none', 'none']);
  });

  it('keeps the middle one of three in its place', () => {
    const middle = { ...sudzha, id: 'middle', position: [35.255, 51.19] as const };
    const nudges = nudgeApart([sudzha, middle, gontcharovka]);
    expect(nudges.get('gontcharovka')).toBe('left');
    expect(nudges.get('middle')).toBe('none');
    expect(nudges.get('sudzha')).toBe('right');
  });
});

describe('nudgePixelsAt', () => {
  it('keeps Sudzha and Gontcharovka a target apart at every zoom, and true from zoom 10', () => {
    for (let zoom = 5.6; zoom < 14; zoom += 0.1) {
      const apart = (0.03 / 360) * 512 * 2 ** zoom + 2 * nudgePixelsAt(zoom);
      expect(apart).toBeGreaterThanOrEqual(24);
    }
    expect(nudgePixelsAt(10)).toBe(0);
  });
});

/** Measures from a point on the neighbours' parallel, `x` pixels east of their middle, at zoom 8. */
function at(x: number) {
  return (place: { readonly position: Position }, nudgePixels: number): number =>
    Math.abs(x - ((place.position[0] - 35.255) * 364 + nudgePixels));
}

describe('nearestPlace', () => {
  it('tells nudged neighbours apart', () => {
    const places = [sudzha, gontcharovka];
    expect(nearestPlace(places, 8, at(-25))?.id).toBe('gontcharovka');
    expect(nearestPlace(places, 8, at(25))?.id).toBe('sudzha');
  });

  it('finds nothing out of reach', () => {
    expect(nearestPlace([sudzha, gontcharovka], 8, at(60))).toBeNull();
  });
});
