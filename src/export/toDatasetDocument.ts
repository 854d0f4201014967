import type { Actor, Claim, ClaimTexts } from '../domain/claim/Claim.ts';
import type { ControlArea, Dataset, Place, Source } from '../domain/dataset/Dataset.ts';
import type { Translations } from '../domain/dataset/Translated.ts';

/**
 * The dataset as the document that `parseDataset` reads: parsing it again gives an equal dataset.
 * @param dataset as it was read: `inLanguage` gives one to look at, whose original is lost
 */
export function toDatasetDocument(dataset: Dataset): object {
  return {
    ...dataset.properties,
    format: 'claimline',
    version: 1,
    id: dataset.id,
    title: dataset.title,
    language: dataset.language,
    ...recordOf(dataset.translations),
    coverage: dataset.coverage.text,
    sources: dataset.sources.map(toSourceRecord),
    actors: dataset.actors.map(toActorRecord),
    places: { type: 'FeatureCollection', features: dataset.places.map(toPlaceFeature) },
    claims: dataset.claims.map(toClaimRecord),
    areas: { type: 'FeatureCollection', features: dataset.areas.map(toAreaFeature) },
  };
}

function toSourceRecord({ published, properties, ...known }: Source): object {
  return { ...properties, ...known, published: published.text };
}

function toActorRecord({ language: _language, translations, properties, ...known }: Actor): object {
  return { ...properties, ...known, ...recordOf(translations) };
}

function toPlaceFeature({
  position,
  language: _language,
  translations,
  properties,
  ...known
}: Place): object {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position },
    properties: { ...properties, ...known, ...recordOf(translations) },
  };
}

function toClaimRecord({
  saidAt,
  aboutTime,
  holder,
  previousHolder,
  silent,
  quantity,
  note,
  language: _language,
  translations,
  properties,
  ...rest
}: Claim): object {
  return {
    ...properties,
    ...rest,
    saidAt: saidAt.text,
    aboutTime: aboutTime.text,
    ...(holder && { holder }),
    ...(previousHolder && { previousHolder }),
    ...(silent && { silent }),
    ...(quantity && { quantity }),
    ...(note && { note }),
    ...recordOf(translations, toTextsRecord),
  };
}

function toTextsRecord({ summary, note, channel }: ClaimTexts): object {
  return { summary, ...(note && { note }), ...(channel && { channel }) };
}

function toAreaFeature({ geometry, properties, from, to, bound, ...known }: ControlArea): object {
  return {
    type: 'Feature',
    geometry,
    properties: { ...properties, ...known, from: from.text, to: to.text, ...(bound && { bound }) },
  };
}

/** The key of a record for what has been translated, if anything has. */
function recordOf<Texts extends object>(
  translations: Translations<Texts>,
  toRecord: (texts: Texts) => object = (texts) => texts,
): object {
  const entries = Object.entries(translations);
  if (entries.length === 0) return {};
  return { translations: Object.fromEntries(entries.map(([code, texts]) => [code, toRecord(texts)])) };
}
