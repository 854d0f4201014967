/** A day counted from a first one, in 16 bits; what lies before the first begins with it, what lies beyond never does. */
export function dayOffset(day: number, firstDay: number): number {
  return Math.max(0, Math.min(0xff_ff, day - firstDay));
}
