import { claimsHeard } from '../domain/control/Question.ts';
import type { Values } from './ClaimlineState.ts';
import { selectShownDataset } from './selectors.ts';
import type { Slice } from './Slice.ts';

/** Whom to listen to, and what had been said by when. */
export const createQuestion: Slice<'accordingTo' | 'saidBy' | 'listenTo' | 'hearUntil'> = (set) => ({
  accordingTo: null,
  saidBy: null,
  listenTo: (accordingTo) => set((state) => ({ accordingTo, ...withoutUnheard({ ...state, accordingTo }) })),
  hearUntil: (day) =>
    set((state) => {
      // By the last day everything has been said: the default, so that links stay short.
      const saidBy = day !== null && day >= selectShownDataset(state).coverage.last ? null : day;
      return { saidBy, ...withoutUnheard({ ...state, saidBy }) };
    }),
});

/** Closes the open claim when the question no longer lets it speak. */
function withoutUnheard(state: Values): Pick<Values, 'selection'> {
  const { accordingTo, saidBy, selection } = state;
  const heard = claimsHeard(selectShownDataset(state), { accordingTo, saidBy });
  const isHeard = selection.claim === null || heard.some(({ id }) => id === selection.claim);
  return { selection: isHeard ? selection : { ...selection, claim: null } };
}
