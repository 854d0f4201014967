import type { Claim } from '../claim/Claim.ts';
import { predicates } from '../claim/predicates.ts';
import type { ControlArea, Dataset } from '../dataset/Dataset.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import { parseEdtf } from '../edtf/parseEdtf.ts';
import type { Entry } from './Entry.ts';

/**
 * Our claims as rows of a list, in the dataset's order and in the language it is in. Nothing is added: a claim
 * without a place has no position, and what an `Entry` has no field for is among its properties by our own names.
 */
export function entriesOfDataset(dataset: Dataset): readonly Entry[] {
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const nameOf = (actor: string) => actors.get(actor)?.name ?? actor;
  return dataset.claims.map((claim, index) => {
    const speaker = actors.get(claim.actor);
    const place = claim.place === null ? undefined : places.get(claim.place);
    return {
      id: claim.id,
      title: claim.summary,
      aboutTime: claim.aboutTime,
      timing: timingOf(claim),
      saidAt: claim.saidAt,
      speaker: nameOf(claim.actor),
      side: speaker?.side ?? 'other',
      holder: claim.holder,
      source: sources.get(claim.anchor.source)?.title ?? claim.anchor.source,
      quotes: claim.quotes,
      links: [],
      place: place?.name ?? claim.place,
      geometry: place ? { type: 'Point', coordinates: [...place.position] } : null,
      precision: place?.precision ?? null,
      path: `claims[${index}]`,
      properties: {
        ...claim.properties,
        predicate: claim.predicate,
        polarity: claim.polarity,
        ...(speaker && { role: speaker.role }),
        ...(claim.previousHolder && { previousHolder: claim.previousHolder }),
        ...(claim.silent !== null && { silent: nameOf(claim.silent) }),
        ...(claim.quantity && { quantity: claim.quantity }),
        ...(claim.channel !== null && { channel: claim.channel }),
        ...(claim.relayedBy.length > 0 && { relayedBy: claim.relayedBy.map(nameOf) }),
        ...(claim.relations.length > 0 && { relations: claim.relations }),
        ...(claim.note !== null && { note: claim.note }),
        anchor: claim.anchor,
        language: claim.language,
      },
    };
  });
}

/** The control areas as rows of the same list: nobody's words, but ground, with the claims behind it. */
export function entriesOfAreas({ areas, claims }: Pick<Dataset, 'areas' | 'claims'>): readonly Entry[] {
  const taken = new Set(claims.map(({ id }) => id));
  return areas.map((area, index) => ({
    id: taken.has(area.id) ? `area:${area.id}` : area.id,
    title: '',
    aboutTime: timeOfArea(area),
    timing: 'state',
    saidAt: null,
    speaker: null,
    side: 'other',
    holder: area.holder,
    source: null,
    quotes: [],
    links: [],
    place: null,
    geometry: area.geometry,
    precision: null,
    path: `areas.features[${index}]`,
    properties: {
      ...area.properties,
      claims: area.claims,
      basis: area.basis,
      areaKm2: area.areaKm2,
      ...(area.bound && { bound: area.bound }),
      from: area.from.text,
      to: area.to.text,
    },
  }));
}

/** A running total is so at one moment: it was another one before. */
function timingOf({ predicate }: Claim): Entry['timing'] {
  return predicates[predicate].timing === 'state' ? 'state' : 'event';
}

/** `null` where the ends are spans themselves; the properties have both to the letter. */
function timeOfArea({ from, to }: ControlArea): Edtf | null {
  if (from.text === to.text) return from;
  const span = parseEdtf(`${from.text}/${to.text}`);
  return span.ok ? span.value : null;
}
