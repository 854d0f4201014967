import type { Period } from '../day/Period.ts';
import { formatIsoDay } from '../day/formatIsoDay.ts';
import type { Dataset } from './Dataset.ts';

/** A dataset that says nothing, in place of one that is hidden: of those days, or of its own where none are known. */
export function withoutClaims(dataset: Dataset, title: string, period: Period | null): Dataset {
  return {
    ...dataset,
    title,
    // A file's name is in no language that anybody knows of.
    titleLanguage: title === dataset.title ? dataset.titleLanguage : 'und',
    translations: title === dataset.title ? dataset.translations : {},
    coverage:
      period === null
        ? dataset.coverage
        : { ...period, text: `${formatIsoDay(period.first)}/${formatIsoDay(period.last)}` },
    sources: [],
    actors: [],
    places: [],
    claims: [],
    areas: [],
  };
}
