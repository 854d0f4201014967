import { describe, expect, it } from 'vitest';
import { areaLabels } from '../../../src/map/areaLabels.ts';
import { areaShapes } from '../../../src/map/areaShapes.ts';
import { isInReach } from '../../../src/map/isInReach.ts';
import { labelPoint } from '../../../src/map/labelPoint.ts';
import { placeFeatures } from '../../../src/map/placeFeatures.ts';
import { planarSize } from '../../../src/map/planarSize.ts';
import { fixtureArea, fixtureFrame } from './fixtureFrame.ts';

/** A horseshoe whose middle lies outside it. */
const horseshoe = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ],
  ],
};

function square(size: number, offset: number): number[][] {
  return [
    [offset, offset],
    [offset + size, offset],
    [offset + size, offset + size],
    [offset, offset + size],
    [offset, offset],
  ];
}

describe('placeFeatures', () => {
  it('gives each place the picture, the nudge and the strike its layers read', () => {
    const properties = placeFeatures(fixtureFrame.places).features.map((feature) => feature.properties);
    expect(properties).toMatchObject([
      { id: 'sudzha', icon: 'mark-held-russia-certain', nudge: 'right', changed: true },
      { id: 'gontcharovka', icon: 'mark-held-russia-uncertain', nudge: 'left' },
      { id: 'belgorod', icon: 'mark-spoken-ukraine-certain', strikeIcon: 'strike-ukraine-uncertain' },
      { id: 'kursk-region', icon: 'mark-rival-us-ukraine', precision: 3 },
    ]);
    expect(properties[0]).not.toHaveProperty('strikeIcon');
  });
});

describe('areaLabels', () => {
  it('breaks a label between its parts', () => {
    expect(areaLabels([fixtureArea]).get(fixtureArea)?.properties?.['label']).toBe(
      'under 200 km²\nschematic',
    );
  });

  it('gives an area without extent, or without a label, none', () => {
    const flat = { ...fixtureArea, geometry: { type: 'Polygon' as const, coordinates: [[[35, 51]]] } };
    expect(areaLabels([flat, { ...fixtureArea, label: '' }]).size).toBe(0);
  });
});

describe('areaShapes', () => {
  it('draws the largest area first', () => {
    const large = {
      ...fixtureArea,
      id: 'large',
      geometry: { type: 'Polygon' as const, coordinates: [square(2, 34)] },
    };
    expect(areaShapes([fixtureArea, large]).map(({ id }) => id)).toEqual(['large', 'border-strip']);
  });
});

describe('isInReach', () => {
  const geometry = { type: 'MultiPolygon' as const, coordinates: [[square(6, 0), square(4, 1)]] };

  it('takes in what is inside and what is close by, and leaves out holes', () => {
    expect(isInReach({ geometry }, 0.5, 3, 0)).toBe(true);
    expect(isInReach({ geometry }, 3, 3, 0)).toBe(false);
    expect(isInReach({ geometry }, 6.5, 3, 0)).toBe(false);
    expect(isInReach({ geometry }, 6.5, 3, 0.6)).toBe(true);
  });

  it('finds an area from another copy of the world', () => {
    expect(isInReach({ geometry }, 360.5, 3, 0)).toBe(true);
    expect(isInReach({ geometry }, -359.5, 3, 0)).toBe(true);
  });
});

describe('labelPoint', () => {
  it('lies inside a horseshoe', () => {
    const [x, y] = labelPoint(horseshoe) ?? [1.5, 2];
    expect(x < 1 || x > 2 || y < 1).toBe(true);
  });

  it('keeps out of holes and picks the largest part', () => {
    const [x, y] = labelPoint({
      type: 'MultiPolygon',
      coordinates: [[square(1, 20)], [square(6, 0), square(4, 1)]],
    }) ?? [3, 3];
    expect(x < 1 || x > 5 || y < 1 || y > 5).toBe(true);
    expect(x).toBeLessThan(6);
  });
});

describe('planarSize', () => {
  it('subtracts holes and adds parts', () => {
    const coordinates = [[square(1, 20)], [square(6, 0), square(4, 1)]];
    expect(planarSize({ type: 'MultiPolygon', coordinates })).toBeCloseTo(1 + 36 - 16);
  });
});
