import type { Day } from '../../domain/day/Day.ts';
import type { Position } from '../MapFrame.ts';

/** Something that happened at a point. */
export interface DatedEvent {
  readonly position: Position;
  /** It lasted the days of the half-open `[from, to)`; one day alone for most. */
  readonly from: Day;
  readonly to: Day;
  /** An index into the layer's colours. */
  readonly colour: number;
  /** `false`: its day or its place is not known well; drawn lighter, with a rim. */
  readonly certain: boolean;
}
