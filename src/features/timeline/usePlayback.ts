import { useEffect } from 'react';
import { addDays } from '../../domain/day/addDays.ts';
import { selectPeriod } from '../../state/selectors.ts';
import { useClaimline, useClaimlineStore } from '../../state/useClaimline.ts';

/** Moves the date on, day by day, while the store says that it plays; stops at the last day. */
export function usePlayback(): void {
  const store = useClaimlineStore();
  const isPlaying = useClaimline((state) => state.isPlaying);
  const speed = useClaimline((state) => state.speed);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const state = store.getState();
      const { date, scrubTo, pause } = state;
      if (date >= selectPeriod(state).last) pause();
      else scrubTo(addDays(date, 1));
    }, 1000 / speed);
    return () => clearInterval(timer);
  }, [store, isPlaying, speed]);
}
