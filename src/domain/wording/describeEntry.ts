import type { Entry } from '../collection/Entry.ts';
import { describePosition } from './describePoint.ts';
import { describeTime } from './describeTime.ts';
import { claimantName } from './names.ts';
import type { MessageId, Wording } from './Wording.ts';

const precisionWords: Readonly<Record<NonNullable<Entry['precision']>, MessageId>> = {
  1: 'entry.precision1',
  2: 'entry.precision2',
  3: 'entry.precision3',
};

/** What an entry is called in a list: its title, else the first words that the file has for it. */
export function nameOfEntry({ title, quotes, place, path }: Entry): string {
  const [quote = ''] = quotes;
  return [title, quote, place ?? ''].find((words) => words !== '') ?? path;
}

/** Who says so, and whom they speak for where the file tells. */
export function describeEntrySpeaker({ speaker, side }: Entry, wording: Wording): string {
  const { formatMessage } = wording;
  const name = speaker ?? formatMessage({ id: 'entry.unnamed' });
  if (side === 'other') return name;
  return formatMessage({ id: 'entry.speakerOf' }, { name, side: claimantName(side, wording) });
}

/** Which time it speaks of, or that the file does not say. */
export function describeEntryTime({ aboutTime, timing }: Entry, wording: Wording): string {
  return aboutTime === null
    ? wording.formatMessage({ id: 'entry.undated' })
    : describeTime(aboutTime, timing, wording);
}

/** Where it is, how well that is known, or that the file does not say. */
export function describeEntryPlace({ place, geometry, precision }: Entry, wording: Wording): string {
  const { formatMessage } = wording;
  const [longitude = 0, latitude = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
  const parts = [
    place ?? '',
    geometry?.type === 'Point' ? describePosition([longitude, latitude], wording) : '',
    geometry === null ? formatMessage({ id: 'entry.nowhere' }) : '',
    precision === null ? '' : formatMessage({ id: precisionWords[precision] }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
