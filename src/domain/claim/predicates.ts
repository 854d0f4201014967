/**
 * How a claim's about-time is to be read.
 * - `event`: it happened at one moment somewhere within the about-time.
 * - `state`: it held throughout the about-time.
 * - `total`: a running total as of the about-time's end.
 */
export type Timing = 'event' | 'state' | 'total';

/** What a claim can be about. Two claims with one predicate and one place can contradict each other. */
export const predicateNames = [
  'controls',
  'captured',
  'foothold',
  'area-held',
  'area-held-peak',
  'encircled',
  'advance',
  'strike',
  'appeal',
  'condition',
  'diplomacy',
  'support',
  'accusation',
  'assessment',
  'silence',
  'casualties',
] as const;

export type Predicate = (typeof predicateNames)[number];

export const predicates: Readonly<Record<Predicate, { readonly timing: Timing }>> = {
  controls: { timing: 'state' },
  captured: { timing: 'event' },
  foothold: { timing: 'state' },
  'area-held': { timing: 'state' },
  'area-held-peak': { timing: 'event' },
  encircled: { timing: 'state' },
  advance: { timing: 'state' },
  strike: { timing: 'event' },
  appeal: { timing: 'event' },
  condition: { timing: 'event' },
  diplomacy: { timing: 'event' },
  support: { timing: 'state' },
  accusation: { timing: 'event' },
  assessment: { timing: 'event' },
  silence: { timing: 'state' },
  casualties: { timing: 'total' },
};
