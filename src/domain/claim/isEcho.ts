import type { Claim } from './Claim.ts';

/** Whether the claim only repeats another one: an echo adds a voice, not a second finding. */
export function isEcho(claim: Claim): boolean {
  return claim.relations.some(({ type }) => type === 'repeats');
}
