import { createSelector } from 'reselect';
import { claimsInOrder } from '../domain/claim/claimsInOrder.ts';
import { neighbourClaim } from '../domain/claim/neighbourClaim.ts';
import { areasOn } from '../domain/control/areasOn.ts';
import { areaStretches } from '../domain/control/areaStretches.ts';
import { changesBetween } from '../domain/control/changesBetween.ts';
import { placeOn } from '../domain/control/placeOn.ts';
import { claimsHeard, type Question } from '../domain/control/Question.ts';
import { inLanguage } from '../domain/dataset/inLanguage.ts';
import { periodOf } from '../domain/timeline/periodOf.ts';
import type { ClaimlineState } from './ClaimlineState.ts';

/** The dataset, with its texts in the reader's language where it carries them. */
export const selectDataset = createSelector(
  [({ dataset }: ClaimlineState) => dataset, ({ language }: ClaimlineState) => language],
  inLanguage,
);
/** The days that the date slider reaches. */
export const selectPeriod = createSelector(
  [
    ({ dataset }: ClaimlineState) => dataset,
    ({ archive }: ClaimlineState) => archive,
    ({ collections }: ClaimlineState) => collections,
  ],
  (dataset, open, collections) =>
    periodOf(
      dataset,
      open?.archive ?? null,
      collections.map(({ collection }) => collection),
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
