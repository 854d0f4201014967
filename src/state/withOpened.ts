import type { Dataset } from '../domain/dataset/Dataset.ts';
import type { Values } from './ClaimlineState.ts';
import { nothingSelected, type Selection } from './Selection.ts';
import { selectHasOpened, selectShownDataset } from './selectors.ts';
import { withinReach } from './withinReach.ts';

type OpenValues = Pick<Values, 'archive' | 'datasets' | 'collections' | 'isReportShown'>;

/**
 * The state once other things are open: its clock within their reach, and nothing picked, listened to or waited for
 * that is no longer there.
 */
export function withOpened(state: Values, open: Partial<OpenValues>): Partial<Values> {
  const opened = { ...state, ...open };
  // Nothing in sight at all would be a page without a way back.
  const next = selectHasOpened(opened) ? opened : { ...opened, isReportShown: true };
  const [before, after] = [selectShownDataset(state), selectShownDataset(next)];
  const { accordingTo, saidBy } = state;
  const isHeard = accordingTo !== null && isSame(accordingTo, before.actors, after.actors);
  return {
    ...open,
    isReportShown: next.isReportShown,
    ...withinReach(next),
    accordingTo: isHeard ? accordingTo : null,
    // By the last day everything has been said.
    saidBy: saidBy !== null && saidBy >= after.coverage.last ? null : saidBy,
    selection: keptSelection(state.selection, next, before, after),
  };
}

function keptSelection(selection: Selection, next: Values, before: Dataset, after: Dataset): Selection {
  const { subject, claim } = selection;
  if (claim !== null && !isSame(claim, before.claims, after.claims)) return nothingSelected;
  switch (subject.kind) {
    case 'day':
      return selection;
    case 'place':
      return isSame(subject.id, before.places, after.places) ? selection : nothingSelected;
    case 'area':
      return isSame(subject.id, before.areas, after.areas) ? selection : nothingSelected;
    case 'point':
      return next.archive === null ? nothingSelected : selection;
    case 'entry':
      return next.collections.some(({ id }) => id === subject.collection) ? selection : nothingSelected;
    default:
      return subject satisfies never;
  }
}

/** Whether the id still means what it meant: among other things it may have come to name another one. */
function isSame<Item extends { readonly id: string }>(
  id: string,
  before: readonly Item[],
  after: readonly Item[],
): boolean {
  const item = after.find((one) => one.id === id);
  return item !== undefined && item === before.find((one) => one.id === id);
}
