const TIME =
  /(?:T|,? )(?:at )?(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[AP]\.?M\.?)?(?: ?(?:Z|UTC|GMT|[A-Z]{3,4})?(?:[+-]\d{2}(?::?\d{2})?)?)?(?: \([^()]*\))?$/i;
const WEEKDAY = /^\p{L}{2,10}\.?, ?|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* /iu;

/** A date's text without the time of day, the zone and the weekday about it; spaces are single ones. */
export function withoutTime(text: string): string {
  return text.replace(TIME, '').replace(WEEKDAY, '');
}
