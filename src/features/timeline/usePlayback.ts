import { useEffect } from 'react';
import { addDays } from '../../domain/day/addDays.ts';
import { earlierOf } from '../../domain/day/earlierOf.ts';
import { selectPeriod } from '../../state/selectors.ts';
import { useClaimline, useClaimlineStore } from '../../state/useClaimline.ts';

/** A page that was hidden stands still meanwhile: it must not come back to the end. */
const longestFrameMs = 1000;

/**
 * Moves the date on while the store says that it plays, once a frame at most: where frames are slow, days are skipped,
 * but never the last, at which it stops.
 */
export function usePlayback(): void {
  const store = useClaimlineStore();
  const isPlaying = useClaimline((state) => state.isPlaying);
  const speed = useClaimline((state) => state.speed);
  useEffect(() => {
    if (!isPlaying) return;
    let lastMs: number | null = null;
    let dueDays = 0;
    const step = (nowMs: number) => {
      frame = requestAnimationFrame(step);
      dueDays += (Math.min(nowMs - (lastMs ?? nowMs), longestFrameMs) * speed) / 1000;
      lastMs = nowMs;
      // Sums of fractions fall short of the whole by a hair.
      const days = Math.floor(dueDays + 1e-6);
      if (days === 0) return;
      dueDays -= days;
      const state = store.getState();
      const { last } = selectPeriod(state);
      state.scrubTo(earlierOf(addDays(state.date, days), last));
      if (store.getState().date >= last) state.pause();
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [store, isPlaying, speed]);
}
