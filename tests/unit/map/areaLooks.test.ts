import { describe, expect, it } from 'vitest';
import { mostLooks } from '../../../src/map/control/ControlLook.ts';
import { areaLook, areaLooks } from '../../../src/map/areaLooks.ts';
import { hatchAngle } from '../../../src/map/images/hatchAngle.ts';
import { palettes } from '../../../src/theme/palette.ts';
import { fixtureArea, sides } from './fixtureFrame.ts';

const looks = areaLooks(palettes.light);
const bases = ['stated', 'gazetteer', 'schematic'] as const;

describe('areaLooks', () => {
  it('fit into the layer’s table', () => {
    expect(looks.length).toBeLessThanOrEqual(mostLooks);
  });

  it.each(
    sides.flatMap((holder) =>
      bases.flatMap((basis) => [true, false].map((certain) => ({ holder, basis, certain }))),
    ),
  )(
    'say of %o by colour who holds, by hatch that the shape is schematic, by line whether the day is known',
    (parts) => {
      const look = looks[areaLook({ ...fixtureArea, ...parts })];
      expect(look?.colour).toBe(palettes.light.side[parts.holder]);
      expect(look?.hatch?.angle).toBe(parts.basis === 'schematic' ? hatchAngle(parts.holder) : undefined);
      expect(look?.isLineBroken).toBe(!parts.certain);
    },
  );

  it('draw what is uncertain lighter', () => {
    for (const basis of bases) {
      const [certain, possible] = [true, false].map(
        (isCertain) => looks[areaLook({ ...fixtureArea, basis, certain: isCertain })],
      );
      expect(possible?.fillOpacity).toBeLessThan(certain?.fillOpacity ?? 0);
      expect(possible?.hatch?.opacity ?? 0).toBeLessThan(certain?.hatch?.opacity ?? 1);
    }
  });
});
