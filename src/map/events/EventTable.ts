/**
 * Dated events in flat arrays. Those that last about as long stand together in the order of their days: what is over
 * or yet to come on a day then lies in few places and is skipped. Later ones are drawn over earlier ones.
 */
export interface EventTable {
  /** In Web Mercator, 0–1, in double precision: near it, metres survive Float32. */
  readonly origin: readonly [number, number];
  /** What its days are counted from, so that they fit into 16 bits. */
  readonly firstDay: number;
  /** Two numbers an event, from the origin. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Two days an event, from the first day: it lasts the days of the half-open `[from, to)`. */
  readonly days: Uint16Array<ArrayBuffer>;
  /** One colour's index an event. */
  readonly colours: Uint8Array<ArrayBuffer>;
  /** 1 for an event that is known well, 0 for one that is not. */
  readonly certain: Uint8Array<ArrayBuffer>;
  /** Where each event stands in the list that the table was made of. */
  readonly sources: Uint32Array<ArrayBuffer>;
}

/** The days that are looked at: `day` and as many before it as `windowDays` says, 0 for that day alone. */
export interface EventWindow {
  readonly day: number;
  readonly windowDays: number;
}

/** Whether the event meets the window; the layer's shader decides alike. */
export function isShownIn(
  { firstDay, days }: Pick<EventTable, 'firstDay' | 'days'>,
  event: number,
  { day, windowDays }: EventWindow,
): boolean {
  const shown = day - firstDay;
  return (days[event * 2] ?? 0) <= shown && shown - windowDays < (days[event * 2 + 1] ?? 0);
}
