import type { Claim } from '../domain/claim/Claim.ts';
import { isEcho } from '../domain/claim/isEcho.ts';
import type { Dataset, Place, Source } from '../domain/dataset/Dataset.ts';
import type { Edtf } from '../domain/edtf/Edtf.ts';
import type { ExportNotes } from '../domain/taking/Exporters.ts';
import { memberOfNotes } from './exportNotes.ts';
import { toClaimAnnotation } from './toClaimAnnotation.ts';

const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

const context = [
  'https://schema.org',
  {
    dcterms: 'http://purl.org/dc/terms/',
    // What schema.org has no word for: predicates and relations by the names that a dataset of ours has.
    claimline: 'urn:claimline:',
  },
];

/**
 * The claims as schema.org `Claim` nodes with the documents that report them, and a W3C Web Annotation for the place
 * where each stands. Nothing is guessed: a speaker is no Person and a document no NewsArticle unless somebody says so.
 */
export function toClaimJsonLd(dataset: Dataset, notes: ExportNotes): object {
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  return {
    '@context': context,
    '@id': `urn:claimline:dataset:${encodeURIComponent(dataset.id)}`,
    '@type': 'Dataset',
    name: dataset.title,
    inLanguage: dataset.titleLanguage,
    temporalCoverage: dataset.coverage.text,
    description: notes.what,
    'claimline:export': { '@type': '@json', '@value': memberOfNotes(notes) },
    '@included': [
      ...dataset.sources.map(toSourceNode),
      ...dataset.actors.map(({ id, name, role }) => ({ '@id': idOf('actor', id), name, description: role })),
      ...dataset.claims.map((claim) => toClaimNode(claim, places)),
      ...dataset.claims.map((claim) =>
        toClaimAnnotation(claim, idOf('claim', claim.id), idOf('source', claim.anchor.source)),
      ),
    ],
  };
}

function toClaimNode(claim: Claim, places: ReadonlyMap<string, Place>): object {
  const place = claim.place === null ? undefined : places.get(claim.place);
  const { channel, quantity, holder } = claim;
  return {
    '@id': idOf('claim', claim.id),
    '@type': 'Claim',
    text: claim.summary,
    inLanguage: claim.language,
    author: { '@id': idOf('actor', claim.actor) },
    ...datedBy(claim.saidAt),
    temporalCoverage: claim.aboutTime.text,
    ...(place && { spatialCoverage: toPlaceNode(place) }),
    appearance: { '@id': idOf('source', claim.anchor.source) },
    // An echo was first said by somebody else; where, is told of the claim that it repeats.
    ...(channel !== null &&
      !isEcho(claim) && { firstAppearance: { '@type': 'CreativeWork', name: channel } }),
    'claimline:predicate': claim.predicate,
    'claimline:polarity': claim.polarity,
    ...(holder && { 'claimline:holder': holder }),
    ...(quantity && { 'claimline:quantity': { '@type': '@json', '@value': quantity } }),
    ...relationsOf(claim),
  };
}

function relationsOf({ relations }: Claim): object {
  const types = new Set(relations.map(({ type }) => type));
  return Object.fromEntries(
    [...types].map((type) => [
      `claimline:${type}`,
      relations
        .filter((relation) => relation.type === type)
        .map(({ target }) => ({ '@id': idOf('claim', target) })),
    ]),
  );
}

function toSourceNode(source: Source): object {
  return {
    '@id': idOf('source', source.id),
    '@type': 'CreativeWork',
    name: source.title,
    inLanguage: source.language,
    ...datedBy(source.published),
    ...(source.publisher !== null && { publisher: { '@type': 'Organization', name: source.publisher } }),
    ...(source.sha256 && { 'claimline:sha256': source.sha256 }),
  };
}

function toPlaceNode({ name, position, within }: Place): object {
  const [longitude, latitude] = position;
  return {
    '@type': 'Place',
    name,
    description: within,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** schema.org's dates are ISO 8601; whatever else EDTF can say stands beside as what it is. */
function datedBy(time: Edtf): object {
  const isIso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(time.text) && time.kind === 'date';
  return {
    ...(isIso && time.precision !== 'season' && { datePublished: time.text }),
    'dcterms:issued': { '@type': EDTF, '@value': time.text },
  };
}

function idOf(kind: 'actor' | 'claim' | 'source', id: string): string {
  return `urn:claimline:${kind}:${encodeURIComponent(id)}`;
}
