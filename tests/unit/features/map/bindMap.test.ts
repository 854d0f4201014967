import { describe, expect, it } from 'vitest';
import { bindMap } from '../../../../src/features/map/bindMap.ts';
import type { MapFrame } from '../../../../src/map/MapFrame.ts';
import { createClaimlineStore } from '../../../../src/state/createClaimlineStore.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english } from '../../../fixtures/words.ts';

const covered = { top: 0, right: 0, bottom: 22, left: 0 };

function bind(dataset = buildDataset({ areas: [buildArea()] })) {
  const store = createClaimlineStore(dataset);
  const frames: MapFrame[] = [];
  const theme = Object.assign(new EventTarget(), { matches: false });
  const view = { render: (frame: MapFrame) => frames.push(frame), destroy: () => {} };
  const stop = bindMap(store, view, english, theme as unknown as MediaQueryList, covered);
  return { act: store.getState, frames, theme, stop };
}

describe(bindMap, () => {
  it('shows the state as it is, at once', () => {
    expect(bind().frames).toMatchObject([{ theme: 'light', selected: null, hovered: null, camera: null }]);
  });

  it('follows the store until it is stopped', () => {
    const { act, frames, theme, stop } = bind();
    act().selectPlace('sudzha');
    act().scrubTo(dayAt('2024-11-04'));
    expect(frames).toHaveLength(3);
    expect(frames.at(-1)?.selected).toEqual({ kind: 'place', id: 'sudzha' });
    stop();
    act().selectPlace('belgorod');
    theme.dispatchEvent(new Event('change'));
    expect(frames).toHaveLength(3);
  });

  it('follows the colour scheme of the system', () => {
    const { frames, theme } = bind();
    theme.matches = true;
    theme.dispatchEvent(new Event('change'));
    expect(frames.map((frame) => frame.theme)).toEqual(['light', 'dark']);
  });

  it('follows the reader’s own choice of colours whatever the system does', () => {
    const { act, frames, theme } = bind();
    act().chooseColourScheme('dark');
    theme.matches = true;
    act().chooseColourScheme('light');
    theme.dispatchEvent(new Event('change'));
    act().chooseColourScheme('auto');
    expect(frames.map((frame) => frame.theme)).toEqual(['light', 'dark', 'light', 'light', 'dark']);
  });

  it('asks for a view that holds the areas of every day, clear of what covers it', () => {
    const { act, frames } = bind();
    expect(frames[0]?.fit).toEqual({
      bounds: [
        [35.26, 51.18],
        [35.28, 51.2],
      ],
      covered,
    });
    act().scrubTo(dayAt('2024-08-01'));
    expect(frames[1]?.fit).toBe(frames[0]?.fit);
  });

  it('asks for no such view where there are no areas', () => {
    expect(bind(buildDataset()).frames[0]?.fit.bounds).toBeNull();
  });
});
