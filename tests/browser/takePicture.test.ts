import { describe, expect, it, vi } from 'vitest';
import { createMapView } from '../../src/map/createMapView.ts';
import type { MapPicture } from '../../src/map/MapPicture.ts';
import { palettes } from '../../src/theme/palette.ts';
import { fixturePlaces } from '../unit/map/fixtureFrame.ts';
import { coloursOn } from './picture.ts';
import { belgorodFrame, setStage, stageSize, waitLong } from './stage.ts';

const { light, dark } = palettes;

function coloursIn({ image }: MapPicture): ReadonlyMap<string, number> {
  const { data } = image.getContext('2d')?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  const counts = new Map<string, number>();
  for (let index = 0; index < data.length; index += 4) {
    const channels = [data[index], data[index + 1], data[index + 2]];
    const colour = `#${channels.map((value) => (value ?? 0).toString(16).padStart(2, '0')).join('')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

describe('pictures of the map', () => {
  it('has the pixels that were asked for, with marks as large as they are seen', async () => {
    const { view, show } = setStage(createMapView);
    await show(belgorodFrame);
    const single = await view.takePicture(1);
    const double = await view.takePicture(2);
    expect([single.image.width, single.image.height]).toEqual([stageSize.width, stageSize.height]);
    expect([double.image.width, double.image.height]).toEqual([stageSize.width * 2, stageSize.height * 2]);
    expect(double.camera.zoom).toBeCloseTo(8, 5);
    expect(double.camera.latitude).toBeCloseTo(50.6, 5);
    const count = (picture: MapPicture) => coloursIn(picture).get(light.land) ?? 0;
    expect(count(single)).toBeGreaterThan(20_000);
    expect(count(double) / count(single)).toBeCloseTo(4, 0);
  });

  it('takes another frame’s picture and then shows the last one rendered', async () => {
    const { view, show, container, callbacks } = setStage(createMapView);
    await show(belgorodFrame);
    const [night, { image }] = await Promise.all([
      view.takePictureOf({ ...belgorodFrame, theme: 'dark' }, 1),
      view.takePicture(2),
    ]);
    expect(coloursIn(night).get(dark.land) ?? 0).toBeGreaterThan(20_000);
    expect(image.width).toBe(stageSize.width * 2);
    await vi.waitFor(async () => {
      expect(container.querySelector('canvas')?.width).toBe(stageSize.width * window.devicePixelRatio);
      expect((await coloursOn(container)).get(light.land) ?? 0).toBeGreaterThan(20_000);
    }, waitLong);
    expect(callbacks.onMove).not.toHaveBeenCalled();
    expect(callbacks.onFault).not.toHaveBeenCalled();
  });

  it('shows in each picture the marks of its own frame', async () => {
    const { view } = setStage(createMapView);
    const heldBy = (holder: 'us' | 'russia') => ({
      ...belgorodFrame,
      areas: [],
      places: [
        { ...fixturePlaces.belgorod, strike: null, mark: { kind: 'held', holder, certain: true } as const },
      ],
    });
    const pictures = [
      await view.takePictureOf(heldBy('us'), 1),
      await view.takePictureOf(heldBy('russia'), 1),
    ].map(coloursIn);
    expect(pictures.map((colours) => (colours.get(light.side.us) ?? 0) > 20)).toEqual([true, false]);
    expect(pictures.map((colours) => (colours.get(light.side.russia) ?? 0) > 20)).toEqual([false, true]);
  });

  it('refuses, with the reason, once the graphics are lost', async () => {
    const { view, show, container } = setStage(createMapView);
    await show(belgorodFrame);
    const gl = container.querySelector('canvas')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    await expect(view.takePicture(1)).rejects.toThrow('lost its graphics');
  });

  it('refuses what is still asked for when the map goes', async () => {
    const { view, show } = setStage(createMapView);
    await show(belgorodFrame);
    const asked = [view.takePicture(4), view.takePicture(1)].map((picture) => picture.catch(String));
    view.destroy();
    expect(await Promise.all(asked)).toEqual(['Error: The map is gone.', 'Error: The map is gone.']);
  });
});
