import type { Actor, Claim } from '../domain/claim/Claim.ts';
import { claimsHeard } from '../domain/control/Question.ts';
import type { ControlArea, Dataset, Place } from '../domain/dataset/Dataset.ts';
import type { Day } from '../domain/day/Day.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import { parseDay } from '../domain/day/parseDay.ts';
import type { CameraView, Notice, SharedValues } from '../state/ClaimlineState.ts';
import type { Subject } from '../state/Selection.ts';
import { subjectFor } from '../state/subjectFor.ts';

export interface ReadUrl {
  readonly shared: SharedValues;
  /** One for each value that could not be used. */
  readonly notices: readonly Notice[];
}

/** The state that a link asks for; whatever it leaves out or gets wrong falls back to the default. */
export function readSharedUrl(search: string, dataset: Dataset): ReadUrl {
  const parameters = new URLSearchParams(search);
  const notices: Notice[] = [];
  const refuse = (name: string, reason: string) => {
    notices.push({ id: `url-${name}`, message: `The link’s ${name} was left out: ${reason}` });
  };
  const read = <Value>(name: string, parse: (text: string) => Value | string, fallback: Value): Value => {
    const text = parameters.get(name);
    if (text === null) return fallback;
    const parsed = parse(text);
    if (typeof parsed !== 'string') return parsed;
    refuse(name, parsed);
    return fallback;
  };

  const known =
    <Item extends { readonly id: string }>(items: readonly Item[], what: string) =>
    (text: string) =>
      items.find(({ id }) => id === text) ?? `there is no ${what} “${shorten(text)}”.`;
  const date = read('date', (text) => parseLinkedDay(text, dataset), dataset.coverage.last);
  const place = read<Place | null>('place', known(dataset.places, 'place'), null);
  const area = read<ControlArea | null>('area', known(dataset.areas, 'area'), null);
  const claim = read<Claim | null>('claim', known(dataset.claims, 'claim'), null);
  const by = read<Actor | null>('by', known(dataset.actors, 'speaker'), null);
  const saidBy = read<Day | null>('said', (text) => parseLinkedDay(text, dataset), null);
  const comparedWith = read<Day | null>('to', (text) => parseLinkedDay(text, dataset), null);
  const camera = read<CameraView | null>('view', parseView, null);
  if (place && area) refuse('area', 'a link opens a place or an area, not both.');
  const asked = toSubject(place, area);
  const clocks = {
    date,
    comparedWith,
    accordingTo: by?.id ?? null,
    saidBy: saidBy === dataset.coverage.last ? null : saidBy,
  };
  if (!claim) return { shared: { ...clocks, selection: { subject: asked, claim: null }, camera }, notices };
  const subject = subjectFor(claim, asked, dataset);
  if (asked.kind !== 'day' && subject !== asked) refuse(asked.kind, 'the claim it names is not about it.');
  if (!claimsHeard(dataset, clocks).includes(claim)) {
    refuse('claim', 'its speaker or its day is left out by the same link.');
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
  if (date !== dataset.coverage.last) parameters.push(`date=${formatIsoDay(date)}`);
  if (comparedWith !== null) parameters.push(`to=${formatIsoDay(comparedWith)}`);
  if (accordingTo !== null) parameters.push(`by=${encodeURIComponent(accordingTo)}`);
  if (saidBy !== null) parameters.push(`said=${formatIsoDay(saidBy)}`);
  const { subject, claim } = selection;
  if (subject.kind !== 'day') parameters.push(`${subject.kind}=${encodeURIComponent(subject.id)}`);
  if (claim !== null) parameters.push(`claim=${encodeURIComponent(claim)}`);
  if (camera) parameters.push(`view=${formatView(camera)}`);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

function parseLinkedDay(text: string, { coverage }: Dataset) {
  const day = parseDay(text);
  if (day === null) return `“${shorten(text)}” is no date such as 2025-03-14.`;
  if (day < coverage.first || day > coverage.last) {
    return `${text} is outside ${formatIsoDay(coverage.first)} to ${formatIsoDay(coverage.last)}.`;
  }
  return day;
}

/** `zoom/latitude/longitude`, the order that map links commonly use. */
function parseView(text: string): CameraView | string {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  const [zoom, latitude, longitude] = (match?.slice(1) ?? []).map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) {
    return `“${shorten(text)}” is no view such as 9/51.19/35.27.`;
  }
  if (zoom > 22 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180)
    return `“${shorten(text)}” is off the map.`;
  return { zoom, latitude, longitude };
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
