import type { Claim } from '../domain/claim/Claim.ts';
import { claimsOfArea } from '../domain/control/claimsOfArea.ts';
import type { Dataset } from '../domain/dataset/Dataset.ts';
import type { Subject } from './Selection.ts';

/** Where a claim opens: at the present subject if that shows it, else at its own place or among the day's claims. */
export function subjectFor(claim: Claim, present: Subject, dataset: Dataset): Subject {
  switch (present.kind) {
    case 'area': {
      const area = dataset.areas.find(({ id }) => id === present.id);
      if (area && claimsOfArea(dataset.claims, area).includes(claim)) return present;
      break;
    }
    case 'place':
      if (claim.place === present.id) return present;
      break;
    case 'day':
    case 'point':
    case 'entry':
      break;
    default:
      return present satisfies never;
  }
  return claim.place === null ? { kind: 'day' } : { kind: 'place', id: claim.place };
}
