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

export const predicates: Readonly<Record<Predicate, { readonly timing: Timing; readonly label: string }>> = {
  controls: { timing: 'state', label: 'control' },
  captured: { timing: 'event', label: 'capture' },
  foothold: { timing: 'state', label: 'foothold' },
  'area-held': { timing: 'state', label: 'area held' },
  'area-held-peak': { timing: 'event', label: 'largest area held' },
  encircled: { timing: 'state', label: 'encirclement' },
  advance: { timing: 'state', label: 'advance' },
  strike: { timing: 'event', label: 'strike' },
  appeal: { timing: 'event', label: 'appeal' },
  condition: { timing: 'event', label: 'condition' },
  diplomacy: { timing: 'event', label: 'diplomacy' },
  support: { timing: 'state', label: 'support' },
  accusation: { timing: 'event', label: 'accusation' },
  assessment: { timing: 'event', label: 'assessment' },
  silence: { timing: 'state', label: 'silence' },
  casualties: { timing: 'total', label: 'casualties' },
};
