import type { Anchor } from '../claim/Claim.ts';

/** Where a claim stands in its source: "paragraph 3, under “…”, characters 1709–1802". */
export function describeAnchor({ section, paragraph, start, end }: Anchor): string {
  const under = section === null ? 'before the first heading' : `under “${section}”`;
  return `paragraph ${paragraph}, ${under}, characters ${start}–${end}`;
}
