import type { Claim } from '../claim/Claim.ts';
import type { Dataset } from './Dataset.ts';

/**
 * The dataset with some of its claims only, whole in itself: relations to claims that are left out go with them, and
 * so do areas that no claim is left behind.
 */
export function narrowDataset(dataset: Dataset, claims: readonly Claim[]): Dataset {
  const kept = new Set(claims.map(({ id }) => id));
  return {
    ...dataset,
    claims: dataset.claims
      .filter(({ id }) => kept.has(id))
      .map((claim) => ({ ...claim, relations: claim.relations.filter(({ target }) => kept.has(target)) })),
    areas: dataset.areas
      .map((area) => ({ ...area, claims: area.claims.filter((id) => kept.has(id)) }))
      .filter((area) => area.claims.length > 0),
  };
}
