import type { Anchor } from '../claim/Claim.ts';
import type { Wording } from './Wording.ts';

/** Where a claim stands in its source: "paragraph 3, under “…”, characters 1709–1802". */
export function describeAnchor({ section, ...place }: Anchor, { formatMessage }: Wording): string {
  const { paragraph, start, end } = place;
  const values = { paragraph, start, end };
  return section === null
    ? formatMessage({ id: 'anchor.beforeHeadings' }, values)
    : formatMessage({ id: 'anchor.underHeading' }, { ...values, section });
}
