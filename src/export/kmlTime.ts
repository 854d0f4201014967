import type { Edtf } from '../domain/edtf/Edtf.ts';
import { toFeatureTime } from './toFeatureTime.ts';

/** The days that an entry speaks of as KML's TimeStamp or TimeSpan; an end that is open, or nobody said, is left out. */
export function kmlTime(time: Edtf | null): string {
  const days = toFeatureTime(time);
  if (days === null) return '';
  if ('date' in days) return `<TimeStamp><when>${days.date}</when></TimeStamp>`;
  const [begin, end] = days.interval.map((day) => (day === '..' ? null : day));
  return [
    '<TimeSpan>',
    begin ? `<begin>${begin}</begin>` : '',
    end ? `<end>${end}</end>` : '',
    '</TimeSpan>',
  ].join('');
}
