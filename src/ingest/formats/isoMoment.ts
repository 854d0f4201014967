import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { isDay } from '../../domain/day/isDay.ts';

const dayMs = 86_400_000;

/** A day counted from 1970-01-01 as ISO 8601; `null` where no calendar has it. */
export function isoDay(day: number): string | null {
  return isDay(day) ? formatIsoDay(day) : null;
}

/** A moment in milliseconds since 1970-01-01 as ISO 8601 in UTC; `null` where no calendar has it. */
export function isoMoment(milliseconds: number): string | null {
  const day = isoDay(Math.floor(milliseconds / dayMs));
  if (day === null) return null;
  const rest = milliseconds - Math.floor(milliseconds / dayMs) * dayMs;
  const [hours, minutes, seconds] = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const fraction = rest % 1000 === 0 ? '' : `.${String(Math.floor(rest % 1000)).padStart(3, '0')}`;
  return `${day}T${hours}:${minutes}:${seconds}${fraction}Z`;
}
