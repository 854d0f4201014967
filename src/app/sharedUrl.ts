import type { Actor, Claim } from '../domain/claim/Claim.ts';
import { claimsHeard } from '../domain/control/Question.ts';
import type { ControlArea, Dataset, Place } from '../domain/dataset/Dataset.ts';
import type { Day } from '../domain/day/Day.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import { parseDay } from '../domain/day/parseDay.ts';
import type { MessageId, MessageValues } from '../domain/wording/Wording.ts';
import type { CameraView, Notice, SharedValues } from '../state/ClaimlineState.ts';
import type { Subject } from '../state/Selection.ts';
import { subjectFor } from '../state/subjectFor.ts';

export interface ReadUrl {
  readonly shared: SharedValues;
  /** One for each value that could not be used. */
  readonly notices: readonly Notice[];
}

/** What a parameter's text stands for, or why it could not be used. */
type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly id: MessageId; readonly values: MessageValues };

/** The state that a link asks for; whatever it leaves out or gets wrong falls back to the default. */
export function readSharedUrl(search: string, dataset: Dataset): ReadUrl {
  const parameters = new URLSearchParams(search);
  const notices: Notice[] = [];
  const refuse = (name: string, id: MessageId, values: MessageValues = {}) => {
    notices.push({ id: `url-${name}`, message: { id, values: { name, ...values } } });
  };
  const read = <Value>(name: string, parse: (text: string) => Parsed<Value>, fallback: Value): Value => {
    const text = parameters.get(name);
    if (text === null) return fallback;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    refuse(name, parsed.id, parsed.values);
    return fallback;
  };

  const known =
    <Item extends { readonly id: string }>(items: readonly Item[], id: MessageId) =>
    (text: string): Parsed<Item> => {
      const value = items.find((item) => item.id === text);
      return value ? { ok: true, value } : { ok: false, id, values: { text: shorten(text) } };
    };
  const date = read('date', (text) => parseLinkedDay(text, dataset), dataset.coverage.last);
  const place = read<Place | null>('place', known(dataset.places, 'link.noPlace'), null);
  const area = read<ControlArea | null>('area', known(dataset.areas, 'link.noArea'), null);
  const claim = read<Claim | null>('claim', known(dataset.claims, 'link.noClaim'), null);
  const by = read<Actor | null>('by', known(dataset.actors, 'link.noSpeaker'), null);
  const saidBy = read<Day | null>('said', (text) => parseLinkedDay(text, dataset), null);
  const comparedWith = read<Day | null>('to', (text) => parseLinkedDay(text, dataset), null);
  const camera = read<CameraView | null>('view', parseView, null);
  if (place && area) refuse('area', 'link.placeAndArea');
  const asked = toSubject(place, area);
  const clocks = {
    date,
    comparedWith,
    accordingTo: by?.id ?? null,
    saidBy: saidBy === dataset.coverage.last ? null : saidBy,
  };
  if (!claim) return { shared: { ...clocks, selection: { subject: asked, claim: null }, camera }, notices };
  const subject = subjectFor(claim, asked, dataset);
  if (asked.kind !== 'day' && subject !== asked) refuse(asked.kind, 'link.claimElsewhere');
  if (!claimsHeard(dataset, clocks).includes(claim)) {
    refuse('claim', 'link.claimUnheard');
    return { shared: { ...clocks, selection: { subject: asked, claim: null }, camera }, notices };
  }
  return { shared: { ...clocks, selection: { subject, claim: claim.id }, camera }, notices };
}

/** The query that leads back to this state; empty for the default state. */
export function writeSharedUrl(
  { date, comparedWith, accordingTo, saidBy, selection, camera }: SharedValues,
  dataset: Dataset,
): string {
  const parameters: string[] = [];
  // Days that only an archive on this device reaches would be refused by whoever follows the link.
  const { first, last } = dataset.coverage;
  const isShared = (day: Day) => day >= first && day <= last;
  if (date !== last && isShared(date)) parameters.push(`date=${formatIsoDay(date)}`);
  if (comparedWith !== null && isShared(comparedWith)) parameters.push(`to=${formatIsoDay(comparedWith)}`);
  // Nor is anything named that only an imported file knows.
  const isNamed = (items: readonly { readonly id: string }[], id: string) =>
    items.some((item) => item.id === id);
  if (accordingTo !== null && isNamed(dataset.actors, accordingTo))
    parameters.push(`by=${encodeURIComponent(accordingTo)}`);
  if (saidBy !== null && isShared(saidBy)) parameters.push(`said=${formatIsoDay(saidBy)}`);
  const { subject, claim } = selection;
  const isSubjectNamed =
    (subject.kind === 'place' && isNamed(dataset.places, subject.id)) ||
    (subject.kind === 'area' && isNamed(dataset.areas, subject.id));
  if (isSubjectNamed) parameters.push(`${subject.kind}=${encodeURIComponent(subject.id)}`);
  if (claim !== null && isNamed(dataset.claims, claim)) parameters.push(`claim=${encodeURIComponent(claim)}`);
  if (camera) parameters.push(`view=${formatView(camera)}`);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

function parseLinkedDay(text: string, { coverage }: Dataset): Parsed<Day> {
  const day = parseDay(text);
  if (day === null) return { ok: false, id: 'link.noDate', values: { text: shorten(text) } };
  if (day >= coverage.first && day <= coverage.last) return { ok: true, value: day };
  const [first, last] = [formatIsoDay(coverage.first), formatIsoDay(coverage.last)];
  return { ok: false, id: 'link.outside', values: { text, first, last } };
}

/** `zoom/latitude/longitude`, the order that map links commonly use. */
function parseView(text: string): Parsed<CameraView> {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  const [zoom, latitude, longitude] = (match?.slice(1) ?? []).map(Number);
  const values = { text: shorten(text) };
  if (zoom === undefined || latitude === undefined || longitude === undefined) {
    return { ok: false, id: 'link.noView', values };
  }
  const isOffMap = zoom > 22 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180;
  return isOffMap
    ? { ok: false, id: 'link.offMap', values }
    : { ok: true, value: { zoom, latitude, longitude } };
}

function formatView({ zoom, latitude, longitude }: CameraView): string {
  const rounded = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));
  return `${rounded(zoom, 2)}/${rounded(latitude, 4)}/${rounded(longitude, 4)}`;
}

function toSubject(place: { readonly id: string } | null, area: { readonly id: string } | null): Subject {
  if (place) return { kind: 'place', id: place.id };
  return area ? { kind: 'area', id: area.id } : { kind: 'day' };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
