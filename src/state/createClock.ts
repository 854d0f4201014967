import type { Dataset } from '../domain/dataset/Dataset.ts';
import { clampDay } from '../domain/day/clampDay.ts';
import { axisWindowAround, neighbourZoom } from '../domain/timeline/axisWindow.ts';
import { movedTo } from './movedTo.ts';
import { selectNeighbours, selectPeriod } from './selectors.ts';
import type { Slice } from './Slice.ts';

type ClockKeys =
  | 'date'
  | 'cameFrom'
  | 'comparedWith'
  | 'compareWith'
  | 'isDragging'
  | 'axis'
  | 'isPlaying'
  | 'speed'
  | 'scrubTo'
  | 'beginDrag'
  | 'endDrag'
  | 'stepClaim'
  | 'play'
  | 'pause'
  | 'chooseSpeed'
  | 'zoomAxis';

/** The about clock: the date, its axis, and what moves it. */
export function createClock({ coverage }: Dataset): Slice<ClockKeys> {
  return (set, get) => ({
    date: coverage.last,
    cameFrom: null,
    comparedWith: null,
    isDragging: false,
    axis: axisWindowAround(coverage, 'whole', coverage.last),
    isPlaying: false,
    speed: 8,
    scrubTo: (day) =>
      set((state) => {
        const moved = movedTo(state, day);
        return moved.date === state.date ? state : moved;
      }),
    compareWith: (day) =>
      set((state) => {
        const { first, last } = selectPeriod(state);
        return { comparedWith: day === null ? null : clampDay(day, first, last) };
      }),
    beginDrag: () => set(({ date }) => ({ isDragging: true, isPlaying: false, cameFrom: date })),
    endDrag: () => set({ isDragging: false }),
    stepClaim: (direction) => {
      const { previous, next } = selectNeighbours(get());
      const neighbour = direction === 1 ? next : previous;
      if (neighbour) get().openClaim(neighbour.id);
    },
    play: () => {
      const { date, scrubTo } = get();
      const { first, last } = selectPeriod(get());
      // At the end there is nothing left to play: begin again.
      if (date >= last) scrubTo(first);
      set({ isPlaying: true });
    },
    pause: () => set({ isPlaying: false }),
    chooseSpeed: (speed) => set({ speed }),
    zoomAxis: (direction) => {
      const { axis, date } = get();
      const period = selectPeriod(get());
      set({ axis: axisWindowAround(period, neighbourZoom(period, axis.zoom, direction), date) });
    },
  });
}
