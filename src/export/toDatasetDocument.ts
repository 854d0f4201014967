import type { Claim } from '../domain/claim/Claim.ts';
import type { ControlArea, Dataset, Place, Source } from '../domain/dataset/Dataset.ts';

/** The dataset as the document that `parseDataset` reads: parsing it again gives an equal dataset. */
export function toDatasetDocument(dataset: Dataset): object {
  return {
    ...dataset.properties,
    format: 'claimline',
    version: 1,
    id: dataset.id,
    title: dataset.title,
    language: dataset.language,
    coverage: dataset.coverage.text,
    sources: dataset.sources.map(toSourceRecord),
    actors: dataset.actors.map(({ properties, ...known }) => ({ ...properties, ...known })),
    places: { type: 'FeatureCollection', features: dataset.places.map(toPlaceFeature) },
    claims: dataset.claims.map(toClaimRecord),
    areas: { type: 'FeatureCollection', features: dataset.areas.map(toAreaFeature) },
  };
}

function toSourceRecord({ published, properties, ...known }: Source): object {
  return { ...properties, ...known, published: published.text };
}

function toPlaceFeature({ position, properties, ...known }: Place): object {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position },
    properties: { ...properties, ...known },
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
  };
}

function toAreaFeature({ geometry, properties, from, to, bound, ...known }: ControlArea): object {
  return {
    type: 'Feature',
    geometry,
    properties: { ...properties, ...known, from: from.text, to: to.text, ...(bound && { bound }) },
  };
}
