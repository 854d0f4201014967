import { describe, expect, it } from 'vitest';
import { bindPreferences } from '../../../src/app/bindPreferences.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';

const key = 'claimline-colour-scheme';

/** The part of a browser window that `bindPreferences` uses: a root element and a storage that may be denied. */
function buildPage(
  stored: Readonly<Record<string, string>> | 'denied' | 'full' = {},
  languages: readonly string[] = ['de-AT', 'en-US'],
) {
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
    navigator: { languages },
    document: { documentElement: { dataset } },
    get localStorage() {
      if (stored === 'denied') throw new DOMException('denied', 'SecurityError');
      return localStorage;
    },
  };
  return { page: page as unknown as Window, dataset, kept };
}

function open(...parts: Parameters<typeof buildPage>) {
  const store = createClaimlineStore(buildDataset());
  const { page, dataset, kept } = buildPage(...parts);
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
    act().notify({ id: 'any', message: { id: 'cite.copied' } });
    expect(kept.size).toBe(0);
  });

  it('stops when asked to', () => {
    const { act, dataset, kept, stop } = open();
    stop();
    act().chooseColourScheme('dark');
    expect(dataset).toEqual({});
    expect(kept.size).toBe(0);
  });

  it.each([
    [['uk-UA', 'ru', 'en'], 'uk'],
    [['de', 'ru-RU', 'en'], 'ru'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ])('speaks to a browser that asks for %j in the language %s', (languages, language) => {
    expect(open({}, languages).act().language).toBe(language);
    expect(open('denied', languages).act().language).toBe(language);
  });

  it('keeps a chosen language, whatever the browser asks for', () => {
    const { act, kept } = open({}, ['ru']);
    act().chooseLanguage('uk');
    expect([...kept]).toEqual([['claimline-language', 'uk']]);
    expect(open(Object.fromEntries(kept), ['ru']).act().language).toBe('uk');
  });

  it('keeps the shortcuts off for those who turned them off', () => {
    const { act, kept } = open();
    act().allowShortcuts(false);
    expect(open(Object.fromEntries(kept)).act().hasShortcuts).toBe(false);
    act().allowShortcuts(true);
    expect(kept.size).toBe(0);
  });
});
