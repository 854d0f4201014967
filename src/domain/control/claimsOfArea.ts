import type { Claim } from '../claim/Claim.ts';
import type { ControlArea } from '../dataset/Dataset.ts';

/** The claims behind an area and those that speak to them. */
export function claimsOfArea(claims: readonly Claim[], area: ControlArea): readonly Claim[] {
  const behind = new Set(area.claims);
  return claims.filter(
    ({ id, relations }) => behind.has(id) || relations.some(({ target }) => behind.has(target)),
  );
}
