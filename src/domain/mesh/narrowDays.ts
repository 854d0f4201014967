/** Days counted from a first one, in 16 bits; what lies before the first begins with it, what lies beyond never does. */
export function narrowDays(days: readonly number[], firstDay: number): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(days, (day) => Math.max(0, Math.min(0xff_ff, day - firstDay)));
}
