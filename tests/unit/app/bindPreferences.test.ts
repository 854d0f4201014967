import { describe, expect, it } from 'vitest';
import { bindPreferences } from '../../../src/app/bindPreferences.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';

const key = 'claimline-colour-scheme';

/** The part of a browser window that `bindPreferences` uses: a root element and a storage that may be denied. */
function buildPage(stored: Readonly<Record<string, string>> | 'denied' | 'full' = {}) {
  const kept = new Map(typeof stored === 'string' ? [] : Object.entries(stored));
  const dataset: Record<string, string | undefined> = {};
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (stored === 'full') throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => kept.delete(name),
  };
  const page = {
    document: { documentElement: { dataset } },
    get localStorage() {
      if (stored === 'denied') throw new DOMException('denied', 'SecurityError');
      return localStorage;
    },
  };
  return { page: page as unknown as Window, dataset, kept };
}

function open(stored?: Parameters<typeof buildPage>[0]) {
  const store = createClaimlineStore(buildDataset());
  const { page, dataset, kept } = buildPage(stored);
  const stop = bindPreferences(store, page);
  return { act: store.getState, dataset, kept, stop };
}

describe(bindPreferences, () => {
  it('leaves the page to the system when nothing was chosen', () => {
    const { act, dataset, kept } = open();
    expect(act().colourScheme).toBe('auto');
    expect(dataset).toEqual({});
    expect(kept.size).toBe(0);
  });

  it('takes up what was chosen on an earlier visit', () => {
    const { act, dataset } = open({ [key]: 'dark' });
    expect(act().colourScheme).toBe('dark');
    expect(dataset).toEqual({ theme: 'dark' });
  });

  it.each(['', 'sepia', 'Dark', '{"theme":"dark"}'])(
    'does not take up %j, which nobody can choose',
    (text) => {
      const { act, dataset } = open({ [key]: text });
      expect(act().colourScheme).toBe('auto');
      expect(dataset).toEqual({});
    },
  );

  it('shows and keeps each choice', () => {
    const { act, dataset, kept } = open();
    act().chooseColourScheme('light');
    expect(dataset).toEqual({ theme: 'light' });
    act().chooseColourScheme('dark');
    expect(dataset).toEqual({ theme: 'dark' });
    expect([...kept]).toEqual([[key, 'dark']]);
  });

  it('gives the page back to the system and keeps nothing', () => {
    const { act, dataset, kept } = open({ [key]: 'dark' });
    act().chooseColourScheme('auto');
    expect(dataset).toEqual({});
    expect(kept.size).toBe(0);
  });

  it.each(['denied', 'full'] as const)('shows the choice all the same when storage is %s', (stored) => {
    const { act, dataset } = open(stored);
    act().chooseColourScheme('dark');
    expect(dataset).toEqual({ theme: 'dark' });
  });

  it('writes nothing while something else changes', () => {
    const { act, kept } = open({ [key]: 'dark' });
    kept.clear();
    act().notify({ id: 'any', message: 'Anything.' });
    expect(kept.size).toBe(0);
  });

  it('stops when asked to', () => {
    const { act, dataset, kept, stop } = open();
    stop();
    act().chooseColourScheme('dark');
    expect(dataset).toEqual({});
    expect(kept.size).toBe(0);
  });
});
