import { type BoundFunctions, type queries, screen, within } from '@testing-library/react';
import type { OpenPage } from './openPage.tsx';

type Queries = BoundFunctions<typeof queries>;

/** The region with the words behind the map. */
export function panel(): Queries {
  return within(screen.getByRole('region', { name: 'Claims' }));
}

/** The claims below one of the panel's headings. */
export function group(title: string): Queries {
  const heading = panel().getByRole('heading', { level: 3, name: title });
  const list = heading.nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error(`nothing stands under “${title}”`);
  return within(list);
}

/** The button by which the panel's claim opens and closes; the one that is no link to a related claim. */
export function claimNamed(name: RegExp): HTMLElement {
  const found = panel()
    .getAllByRole('button', { name })
    .filter((button) => button.hasAttribute('aria-expanded'));
  const [claim] = found;
  if (!claim || found.length > 1) throw new Error(`${found.length} claims are named ${String(name)}`);
  return claim;
}

/** What stands beside a term in the open claim, or `null`. */
export function fact(term: string): string | null {
  const found = panel()
    .queryAllByRole('term')
    .find(({ textContent }) => textContent === term);
  return found?.nextElementSibling?.textContent ?? null;
}

/** Opens a claim as a link to it would. */
export function openClaim(onStore: OpenPage['onStore'], id: string): void {
  onStore((state) => state.openClaim(id));
}
