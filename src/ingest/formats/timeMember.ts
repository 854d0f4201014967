/** JSON-FG's `time` of one moment as a file writes it; `null` where it writes nothing. */
export function timeOfMoment(text: string | null): unknown {
  if (text === null || text === '') return null;
  return text.includes('T') ? { timestamp: text } : { date: text };
}

/** JSON-FG's `time` of a span as a file writes it; an end that it does not give is open. */
export function timeOfSpan(begin: string | null, end: string | null): unknown {
  return begin || end ? { interval: [begin || '..', end || '..'] } : null;
}
