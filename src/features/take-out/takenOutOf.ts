import { entriesOfAreas, entriesOfDataset } from '../../domain/collection/entriesOfDataset.ts';
import { narrowDataset } from '../../domain/dataset/narrowDataset.ts';
import type { Dataset } from '../../domain/dataset/Dataset.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { claimsHeard } from '../../domain/control/Question.ts';
import { claimsShownOn } from '../../domain/taking/claimsShownOn.ts';
import type { TakenOut } from '../../domain/taking/Exporters.ts';
import { describeSource } from '../../domain/wording/describeCitation.ts';
import { describeQuestion } from '../../domain/wording/describeQuestion.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import { selectActorsById, selectDataset, selectShownDataset } from '../../state/selectors.ts';
import type { TakeOutChoice } from './TakeOutChoice.ts';

/** What leaves by a choice, and what the file will say of itself; `null` when the collection has been closed. */
export function takenOutOf(state: ClaimlineState, choice: TakeOutChoice, wording: Wording): TakenOut | null {
  if (choice.kind === 'collection') return takenOfCollection(state, choice.id, wording);
  const seen = selectDataset(state);
  const part = partOf(seen, choice.kind, state);
  const filter = choice.kind === 'everything' ? null : filterOf(state, wording);
  return {
    entries: entriesOfDataset(part),
    areas: entriesOfAreas(part),
    // As it was read: what is opened again must have its translations.
    dataset: withAreas(narrowDataset(selectShownDataset(state), part.claims), part),
    notes: {
      title: seen.title,
      date: formatIsoDay(state.date),
      what: whatOf(choice.kind, state, wording),
      filters: filter === null ? [] : [filter],
      sources: seen.sources.map((source) => describeSource(source, wording)),
      attribution: attributionOf(state),
    },
  };
}

/** Whose claims, and known by when, in words; `null` when everything said is heard. */
export function filterOf(state: ClaimlineState, wording: Wording): string | null {
  return describeQuestion(state, selectActorsById(state), wording);
}

function partOf(dataset: Dataset, kind: 'shown' | 'heard' | 'everything', state: ClaimlineState): Dataset {
  const { date: day, saidBy, accordingTo } = state;
  switch (kind) {
    case 'shown': {
      const { claims, areas } = claimsShownOn(dataset, { day, saidBy, accordingTo });
      return withAreas(narrowDataset(dataset, claims), { areas });
    }
    case 'heard':
      return narrowDataset(dataset, claimsHeard(dataset, { saidBy, accordingTo }));
    case 'everything':
      return dataset;
    default:
      return kind satisfies never;
  }
}

function withAreas(dataset: Dataset, { areas }: Pick<Dataset, 'areas'>): Dataset {
  const kept = new Set(areas.map(({ id }) => id));
  return { ...dataset, areas: dataset.areas.filter(({ id }) => kept.has(id)) };
}

function takenOfCollection({ collections, date }: ClaimlineState, id: string, wording: Wording) {
  const open = collections.find((one) => one.id === id);
  if (!open) return null;
  const { name, entries, attribution } = open.collection;
  return {
    entries,
    areas: [],
    dataset: null,
    notes: {
      title: name,
      date: formatIsoDay(date),
      what: wording.formatMessage({ id: 'takeOut.allEntries' }, { count: entries.length }),
      filters: [],
      sources: [],
      attribution,
    },
  };
}

function whatOf(
  kind: 'shown' | 'heard' | 'everything',
  { date }: ClaimlineState,
  { formatMessage, locale }: Wording,
): string {
  return formatMessage({ id: `takeOutWhat.${kind}` }, { date: formatDay(date, locale, 'long') });
}

/** Whom the datasets that are shown ask to be named. */
function attributionOf({ dataset, isReportShown, datasets }: ClaimlineState): string {
  const shown = [...(isReportShown ? [dataset] : []), ...datasets.map((open) => open.dataset)];
  const asked = shown.map(({ properties }) => properties['attribution']);
  return [...new Set(asked.filter((words) => typeof words === 'string'))].join(' · ');
}
