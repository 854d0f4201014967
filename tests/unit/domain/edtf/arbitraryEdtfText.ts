import * as fc from 'fast-check';

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

// Ordinary years often enough for intervals to come out in order and out of order, and leap years to occur.
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1896, max: 2030 }).map((value) => padded(value, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((value) => padded(value, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((value) => `-${padded(value, 4)}`) },
);
// One past each end: half the point is what must be refused.
const month = fc.integer({ min: 0, max: 13 }).map((value) => padded(value, 2));
const day = fc.integer({ min: 0, max: 32 }).map((value) => padded(value, 2));
const season = fc.integer({ min: 20, max: 25 }).map(String);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map((parts) => parts.map((part) => padded(part, 2)).join(':'));
const zone = fc.constantFrom('', 'Z', '+03:00', '-11:00', '+14:00', '+05:30');
const qualifier = fc.constantFrom('', '', '?', '~', '%');

const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);

const dateTime = fc
  .tuple(year, month, day, clock, zone)
  .map(([y, m, d, time, offset]) => `${y}-${m}-${d}T${time}${offset}`);

const maskedDate = fc.oneof(
  year.map((text) => `${text.slice(0, -1)}X`),
  year.map((text) => `${text.slice(0, -2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);

const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 1, max: 999_999 }))
  .map(([sign, value]) => `${sign}${value}`);

const singleDate = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(plainDate, qualifier).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: dateTime },
  { weight: 1, arbitrary: maskedDate },
  { weight: 1, arbitrary: fc.tuple(year, season).map((parts) => parts.join('-')) },
  { weight: 1, arbitrary: longYear },
);

const endpoint = fc.oneof(
  { weight: 5, arbitrary: singleDate },
  { weight: 1, arbitrary: fc.constantFrom('..', '') },
);

const wellShaped = fc.oneof(
  { weight: 2, arbitrary: singleDate },
  { weight: 1, arbitrary: fc.tuple(endpoint, endpoint).map((ends) => ends.join('/')) },
);

const withASlip = fc
  .tuple(wellShaped, fc.nat(), fc.constantFrom('', ...Array.from('0129-/X?~%.YTZ:+')))
  .map(([text, place, slip]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + slip + text.slice(at + 1);
  });

/** Texts of EDTF levels 0 and 1, good ones and ones off by a number or by a character. */
export const arbitraryEdtfText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: wellShaped },
  { weight: 1, arbitrary: withASlip },
);
