/** Days counted from a first one, in 16 bits; what lies before the first begins with it, what lies beyond never does. */
export function narrowDays(days: ArrayLike<number>, firstDay: number): Uint16Array<ArrayBuffer> {
  const narrow = new Uint16Array(days.length);
  for (let at = 0; at < narrow.length; at += 1) {
    narrow[at] = Math.max(0, Math.min(0xff_ff, (days[at] ?? 0) - firstDay));
  }
  return narrow;
}
