import { dayOfClaim } from '../domain/claim/dayOfClaim.ts';
import { movedTo } from './movedTo.ts';
import { nothingSelected } from './Selection.ts';
import { selectDataset, selectHeardClaims } from './selectors.ts';
import type { Slice } from './Slice.ts';
import { subjectFor } from './subjectFor.ts';

type SelectionKeys =
  | 'selection'
  | 'selectPlace'
  | 'selectArea'
  | 'selectPoint'
  | 'openClaim'
  | 'closeClaim'
  | 'clearSelection'
  | 'followTicks';

/** What the panel is about. Picking a place or an area moves nothing else; opening a claim moves the date to it. */
export const createSelection: Slice<SelectionKeys> = (set, get) => ({
  selection: nothingSelected,
  selectPlace: (id) => set({ selection: { subject: { kind: 'place', id }, claim: null } }),
  selectArea: (id) => set({ selection: { subject: { kind: 'area', id }, claim: null } }),
  selectPoint: (position) => set({ selection: { subject: { kind: 'point', position }, claim: null } }),
  openClaim: (id) => {
    const dataset = selectDataset(get());
    const claim = dataset.claims.find((candidate) => candidate.id === id);
    if (!claim) return;
    const isHeard = selectHeardClaims(get()).includes(claim);
    set((state) => ({
      ...movedTo(state, dayOfClaim(claim, dataset.coverage)),
      ...(isHeard ? {} : { accordingTo: null, saidBy: null }),
      selection: { subject: subjectFor(claim, state.selection.subject, dataset), claim: id },
      isPlaying: false,
    }));
  },
  closeClaim: () => set(({ selection }) => ({ selection: { ...selection, claim: null } })),
  clearSelection: () => set({ selection: nothingSelected }),
  followTicks: (claimIds) => {
    const { openClaim, zoomAxis } = get();
    const dataset = selectDataset(get());
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
