import type { Actor, Claim, ClaimTexts } from '../domain/claim/Claim.ts';
import type { ControlArea, Coverage, Dataset, Place, Source } from '../domain/dataset/Dataset.ts';
import type { Problem } from '../domain/dataset/Problem.ts';
import type { Translations } from '../domain/dataset/Translated.ts';
import { boundsOf } from '../domain/edtf/boundsOf.ts';
import type { Edtf } from '../domain/edtf/Edtf.ts';
import { parseEdtf } from '../domain/edtf/parseEdtf.ts';
import { type DatasetDocument, datasetSchema } from './datasetSchema.ts';
import { findBrokenReferences } from './findBrokenReferences.ts';
import { findUnevenTranslations } from './findUnevenTranslations.ts';
import { isRecord } from './isRecord.ts';
import { toProblems } from './toProblems.ts';

/** Of each list; all that is wrong with millions of claims would not fit in memory. */
const MOST_ITEMS = 50_000;

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Turns a decoded dataset document into domain values, or names every problem in it.
 * @param input anything; usually `JSON.parse`'s result
 * @param file the name that problems are reported under
 */
export function parseDataset(input: unknown, file: string): ParsedDataset {
  const long = findTooLong(input);
  if (long !== null) {
    const message = `holds more than the ${MOST_ITEMS.toLocaleString('en')} that can be taken on`;
    return { ok: false, problems: [{ file, path: long, message }] };
  }
  const checked = datasetSchema.safeParse(input);
  if (!checked.success) return { ok: false, problems: toProblems(checked.error, file) };
  const document = checked.data;
  const broken = [...findBrokenReferences(document, file), ...findUnevenTranslations(document, file)];
  const coverage = toCoverage(document.coverage);
  if (!coverage) {
    const unbounded = { file, path: 'coverage', message: 'must have a first and a last day' };
    return { ok: false, problems: [unbounded, ...broken] };
  }
  if (broken.length > 0) return { ok: false, problems: broken };
  const { id, title, language, translations, sources, actors, places, claims, areas, ...rest } = document;
  const { format: _format, version: _version, coverage: _coverage, ...properties } = rest;
  return {
    ok: true,
    dataset: {
      id,
      title,
      titleLanguage: language,
      translations: translations ?? {},
      language,
      coverage,
      sources: sources.map(toSource),
      actors: actors.map((actor) => toActor(actor, language)),
      places: places.features.map((place) => toPlace(place, language)),
      claims: claims.map((claim) => toClaim(claim, language)),
      areas: areas.features.map(toArea),
      properties,
    },
  };
}

function findTooLong(input: unknown): string | null {
  const lists = isRecord(input) ? Object.entries(input) : [];
  const isLong = (list: unknown) => Array.isArray(list) && list.length > MOST_ITEMS;
  const found = lists.find(([, value]) => isLong(isRecord(value) ? value['features'] : value));
  return found?.[0] ?? null;
}

/** For text the schema has already accepted; anything else is a programmer's error. */
function toEdtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`unchecked EDTF ${text}: ${parsed.reason}`);
  return parsed.value;
}

function toCoverage(text: string): Coverage | null {
  const { earliest, latest } = boundsOf(toEdtf(text));
  return earliest === null || latest === null ? null : { text, first: earliest, last: latest };
}

function toSource(source: DatasetDocument['sources'][number]): Source {
  const { id, title, publisher, published, language, sha256, characters, ...properties } = source;
  return { id, title, publisher, published: toEdtf(published), language, sha256, characters, properties };
}

function toActor(actor: DatasetDocument['actors'][number], language: string): Actor {
  const { id, name, role, side, translations = {}, ...properties } = actor;
  return { id, name, role, side, language, translations, properties };
}

function toPlace(feature: DatasetDocument['places']['features'][number], language: string): Place {
  const {
    id,
    name,
    names,
    aliases,
    within,
    precision,
    gazetteer,
    translations = {},
    ...properties
  } = feature.properties;
  return {
    id,
    name,
    names,
    aliases,
    within,
    precision,
    gazetteer,
    position: feature.geometry.coordinates,
    language,
    translations,
    properties,
  };
}

function toClaim(claim: DatasetDocument['claims'][number], language: string): Claim {
  const { saidAt, aboutTime, holder, previousHolder, silent, quantity, note, translations, ...rest } = claim;
  const {
    id,
    actor,
    channel,
    relayedBy,
    place,
    predicate,
    polarity,
    summary,
    quotes,
    relations,
    anchor,
    ...properties
  } = rest;
  return {
    id,
    actor,
    channel,
    relayedBy,
    saidAt: toEdtf(saidAt),
    aboutTime: toEdtf(aboutTime),
    place,
    predicate,
    polarity,
    holder: holder ?? null,
    previousHolder: previousHolder ?? null,
    silent: silent ?? null,
    quantity: quantity ?? null,
    summary,
    quotes,
    note: note ?? null,
    relations,
    anchor,
    language,
    translations: toClaimTranslations(translations),
    properties,
  };
}

function toClaimTranslations(
  translations: DatasetDocument['claims'][number]['translations'] = {},
): Translations<ClaimTexts> {
  const entries = Object.entries(translations).map(([code, { summary, note, channel }]) => {
    return [code, { summary, note: note ?? null, channel: channel ?? null }] as const;
  });
  return Object.fromEntries(entries);
}

function toArea(feature: DatasetDocument['areas']['features'][number]): ControlArea {
  const { id, holder, claims, from, to, basis, areaKm2, bound, ...properties } = feature.properties;
  const { type, coordinates } = feature.geometry;
  return {
    id,
    holder,
    claims,
    from: toEdtf(from),
    to: toEdtf(to),
    basis,
    areaKm2,
    bound: bound ?? null,
    geometry: type === 'Polygon' ? { type, coordinates } : { type, coordinates },
    properties,
  };
}
