import { createSelector } from 'reselect';
import { claimsInOrder } from '../domain/claim/claimsInOrder.ts';
import { neighbourClaim } from '../domain/claim/neighbourClaim.ts';
import { areasOn } from '../domain/control/areasOn.ts';
import { areaStretches } from '../domain/control/areaStretches.ts';
import { changesBetween } from '../domain/control/changesBetween.ts';
import { placeOn } from '../domain/control/placeOn.ts';
import { claimsHeard, type Question } from '../domain/control/Question.ts';
import { inLanguage } from '../domain/dataset/inLanguage.ts';
import { joinDatasets } from '../domain/dataset/joinDatasets.ts';
import { withoutClaims } from '../domain/dataset/withoutClaims.ts';
import { periodOfOpened } from '../domain/timeline/periodOfOpened.ts';
import { periodOf } from '../domain/timeline/periodOf.ts';
import type { Opened } from '../domain/opening/Reading.ts';
import { archiveId, type ClaimlineState, type Values } from './ClaimlineState.ts';

/** Whether anything of the reader's own is open. */
export const selectHasOpened = ({ archive, collections, datasets }: Values): boolean =>
  archive !== null || collections.length > 0 || datasets.length > 0;

/** One thing that the reader opened; the id is what `closeOpened` takes. */
export type OpenedThing = Opened & { readonly id: string };

/** All that the reader opened: the archive, then datasets and collections in the order in which they came. */
export const selectOpenedThings = createSelector(
  [
    ({ archive }: Values) => archive,
    ({ datasets }: Values) => datasets,
    ({ collections }: Values) => collections,
  ],
  (open, datasets, collections): readonly OpenedThing[] => [
    ...(open ? [{ kind: 'archive', id: archiveId, ...open } as const] : []),
    ...datasets.map((one) => Object.assign({ kind: 'dataset' } as const, one)),
    ...collections.map((one) =>
      Object.assign({ kind: 'collection', name: one.collection.name } as const, one),
    ),
  ],
);

/** All claims that are shown, as they were read: the report's, unless it is hidden, and those of opened datasets. */
export const selectShownDataset = createSelector(
  [
    ({ dataset }: Values) => dataset,
    ({ isReportShown }: Values) => isReportShown,
    ({ datasets }: Values) => datasets,
    ({ archive }: Values) => archive,
    ({ collections }: Values) => collections,
  ],
  (report, isReportShown, datasets, open, collections) => {
    const [first, ...others] = datasets.map(({ dataset }) => dataset);
    if (isReportShown) return joinDatasets(report, ...(first ? [first, ...others] : []));
    if (first) return joinDatasets(first, ...others);
    const names = [...(open ? [open.name] : []), ...collections.map(({ collection }) => collection.name)];
    const lists = collections.map(({ index }) => index);
    return withoutClaims(report, names.join(', '), periodOfOpened(open?.archive ?? null, lists));
  },
);

/** The same, with texts in the reader's language where they are carried in it. */
export const selectDataset = createSelector(
  [selectShownDataset, ({ language }: Values) => language],
  inLanguage,
);

/** What a link may speak of: the report's claims, none where it is hidden. */
export const selectLinkedDataset = createSelector(
  [({ dataset }: Values) => dataset, ({ isReportShown }: Values) => isReportShown],
  (report, isReportShown) => (isReportShown ? report : withoutClaims(report, report.title, report.coverage)),
);

/** The days that the date slider reaches. */
export const selectPeriod = createSelector(
  [selectShownDataset, ({ archive }: Values) => archive, ({ collections }: Values) => collections],
  (dataset, open, collections) =>
    periodOf(
      dataset,
      open?.archive ?? null,
      collections.map(({ index }) => index),
    ),
);

/** Whether the date is on the move: dragged, or playing. */
export const selectIsMoving = ({ isDragging, isPlaying }: ClaimlineState) => isDragging || isPlaying;

const selectDate = ({ date }: ClaimlineState) => date;
/** The day that changes are told against; `null` when there is none. */
export const selectReferenceDay = ({ comparedWith, cameFrom }: ClaimlineState) => comparedWith ?? cameFrom;
const selectSaidBy = ({ saidBy }: ClaimlineState) => saidBy;
const selectAccordingTo = ({ accordingTo }: ClaimlineState) => accordingTo;
const selectOpenClaimId = ({ selection }: ClaimlineState) => selection.claim;

const selectQuestion = createSelector(
  [selectDate, selectSaidBy, selectAccordingTo],
  (day, saidBy, accordingTo): Question => ({ day, saidBy, accordingTo }),
);

/** The claims that the chosen speaker has made by the chosen said-by day. */
export const selectHeardClaims = createSelector(
  [selectDataset, selectSaidBy, selectAccordingTo],
  (dataset, saidBy, accordingTo) => claimsHeard(dataset, { saidBy, accordingTo }),
);

export const selectPlaceStates = createSelector([selectDataset, selectQuestion], (dataset, question) =>
  dataset.places.map((place) => placeOn(dataset, place, question)),
);

export const selectAreaStates = createSelector([selectDataset, selectQuestion], areasOn);

/** The areas of every day; the same object while the date moves. */
export const selectAreaStretches = createSelector(
  [selectDataset, selectSaidBy, selectAccordingTo],
  (dataset, saidBy, accordingTo) => areaStretches(dataset, { saidBy, accordingTo }),
);

/** What differs from the compared day, or from the day the reader came from; empty without either. */
export const selectChanges = createSelector(
  [selectDataset, selectReferenceDay, selectQuestion],
  (dataset, reference, question) => (reference === null ? [] : changesBetween(dataset, reference, question)),
);

export const selectOrderedClaims = createSelector(
  [selectHeardClaims, selectDataset],
  (claims, { coverage }) => claimsInOrder(claims, coverage),
);

/** Whether there is a claim to step to, either way. */
export const selectNeighbours = createSelector(
  [selectHeardClaims, selectDataset, selectDate, selectOpenClaimId],
  (claims, { coverage }, day, openClaim) => {
    const standpoint = { day, openClaim };
    return {
      previous: neighbourClaim(claims, coverage, standpoint, -1),
      next: neighbourClaim(claims, coverage, standpoint, 1),
    };
  },
);

export const selectActorsById = createSelector(
  [selectDataset],
  ({ actors }) => new Map(actors.map((actor) => [actor.id, actor])),
);

export const selectClaimsById = createSelector(
  [selectDataset],
  ({ claims }) => new Map(claims.map((claim) => [claim.id, claim])),
);
