import { dayOfClaim } from '../domain/claim/dayOfClaim.ts';
import type { Claim } from '../domain/claim/Claim.ts';
import type { Dataset } from '../domain/dataset/Dataset.ts';
import { movedTo } from './movedTo.ts';
import { nothingSelected, type Subject } from './Selection.ts';
import type { Slice } from './Slice.ts';

type SelectionKeys =
  | 'selection'
  | 'selectPlace'
  | 'selectArea'
  | 'openClaim'
  | 'closeClaim'
  | 'clearSelection'
  | 'followTicks';

/** What the panel is about. Picking a place or an area moves nothing else; opening a claim moves the date to it. */
export const createSelection: Slice<SelectionKeys> = (set, get) => ({
  selection: nothingSelected,
  selectPlace: (id) => set({ selection: { subject: { kind: 'place', id }, claim: null } }),
  selectArea: (id) => set({ selection: { subject: { kind: 'area', id }, claim: null } }),
  openClaim: (id) => {
    const { dataset } = get();
    const claim = dataset.claims.find((candidate) => candidate.id === id);
    if (!claim) return;
    set((state) => ({
      ...movedTo(state, dayOfClaim(claim, dataset.coverage)),
      selection: { subject: subjectFor(claim, state.selection.subject, dataset), claim: id },
      isPlaying: false,
    }));
  },
  closeClaim: () => set(({ selection }) => ({ selection: { ...selection, claim: null } })),
  clearSelection: () => set({ selection: nothingSelected }),
  followTicks: (claimIds) => {
    const { dataset, openClaim, zoomAxis } = get();
    const claims = dataset.claims.filter(({ id }) => claimIds.includes(id));
    const [only] = claims;
    if (!only) return;
    if (claims.length === 1) {
      openClaim(only.id);
      return;
    }
    const days = claims.map((claim) => dayOfClaim(claim, dataset.coverage));
    const last = days.reduce((latest, day) => (day > latest ? day : latest));
    set((state) => ({ ...movedTo(state, last), selection: nothingSelected, isPlaying: false }));
    zoomAxis(1);
  },
});

/** A claim opens where the reader already is, if it is shown there; else at its own place. */
function subjectFor(claim: Claim, current: Subject, dataset: Dataset): Subject {
  switch (current.kind) {
    case 'area': {
      const area = dataset.areas.find(({ id }) => id === current.id);
      if (area?.claims.includes(claim.id)) return current;
      break;
    }
    case 'day':
    case 'place':
      break;
    default:
      return current satisfies never;
  }
  return claim.place === null ? { kind: 'day' } : { kind: 'place', id: claim.place };
}
