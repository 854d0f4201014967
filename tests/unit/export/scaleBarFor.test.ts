import { describe, expect, it } from 'vitest';
import { scaleBarFor } from '../../../src/export/picture/scaleBarFor.ts';

describe(scaleBarFor, () => {
  it('is a round length, true at Sudzha’s latitude', () => {
    const { metres, widthPixels } = scaleBarFor({ zoom: 8, latitude: 51.19 }, 110);
    expect(metres).toBe(20_000);
    // 40,075 km × cos 51.19° over 512 × 2⁸ pixels: 191.6 m a pixel.
    expect(widthPixels).toBeCloseTo(20_000 / 191.6, 0);
  });

  it('is never wider than it may be, nor much shorter', () => {
    for (let zoom = 3; zoom <= 14; zoom += 0.37) {
      const { widthPixels } = scaleBarFor({ zoom, latitude: 51 }, 110);
      expect(widthPixels).toBeLessThanOrEqual(110);
      expect(widthPixels).toBeGreaterThan(110 / 2.6);
    }
  });
});
