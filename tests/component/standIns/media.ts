import { act } from '@testing-library/react';

/** What the media queries of this page ask about. */
interface Screen {
  readonly widthPx: number;
  readonly colorScheme: 'light' | 'dark';
}

let screen: Screen = { widthPx: 1280, colorScheme: 'light' };
let queries: { readonly list: EventTarget; readonly matches: () => boolean }[] = [];

/** Makes the window that wide or the system that dark, and tells every query that then answers otherwise. */
export function show(changed: Partial<Screen>): void {
  const before = queries.map(({ matches }) => matches());
  screen = { ...screen, ...changed };
  act(() => {
    for (const [index, { list, matches }] of queries.entries()) {
      if (matches() !== before[index]) list.dispatchEvent(new Event('change'));
    }
  });
}

/** `window.matchMedia` for the two features this page asks about; any other query throws. */
export function matchMedia(media: string): MediaQueryList {
  const matches = () => answer(media);
  matches();
  const list = new EventTarget();
  queries = [...queries, { list, matches }];
  Object.defineProperties(list, { media: { value: media }, matches: { get: matches } });
  return list as MediaQueryList;
}

function answer(media: string): boolean {
  const [, feature = '', value = ''] = /^\(([a-z-]+): ([a-z0-9]+)\)$/.exec(media) ?? [];
  switch (feature) {
    case 'min-width':
      return screen.widthPx >= Number.parseInt(value, 10);
    case 'prefers-color-scheme':
      return screen.colorScheme === value;
    case 'prefers-reduced-motion':
      return value === 'no-preference';
    default:
      throw new Error(`nobody taught the stand-in to answer ${media}`);
  }
}
