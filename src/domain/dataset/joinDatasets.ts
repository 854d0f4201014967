import type { Claim } from '../claim/Claim.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { formatIsoDay } from '../day/formatIsoDay.ts';
import { laterOf } from '../day/laterOf.ts';
import type { ControlArea, Coverage, Dataset } from './Dataset.ts';

/**
 * Several datasets as one: the first gives the title and keeps all its ids; an id of a later one that is taken already
 * gets a prefix, and whatever refers to it follows. What needs no other id stays the same object; of a single dataset
 * the whole does.
 */
export function joinDatasets(first: Dataset, ...others: readonly Dataset[]): Dataset {
  return others.reduce((joined, dataset, index) => joinTwo(joined, dataset, `${index + 2}:`), first);
}

function joinTwo(joined: Dataset, dataset: Dataset, prefix: string): Dataset {
  const source = idsBeside(joined.sources, dataset.sources, prefix);
  const actor = idsBeside(joined.actors, dataset.actors, prefix);
  const place = idsBeside(joined.places, dataset.places, prefix);
  const claim = idsBeside(joined.claims, dataset.claims, prefix);
  const area = idsBeside(joined.areas, dataset.areas, prefix);
  const claims = dataset.claims.map((one) => withIds(one, { source, actor, place, claim }));
  const areas = dataset.areas.map((one): ControlArea => {
    const [id, behind] = [area(one.id), mapKept(one.claims, claim)];
    return id === one.id && behind === one.claims ? one : { ...one, id, claims: behind };
  });
  return {
    ...joined,
    coverage: unionOf(joined.coverage, dataset.coverage),
    sources: [...joined.sources, ...renamed(dataset.sources, source)],
    actors: [...joined.actors, ...renamed(dataset.actors, actor)],
    places: [...joined.places, ...renamed(dataset.places, place)],
    claims: [...joined.claims, ...claims],
    areas: [...joined.areas, ...areas],
    properties: { ...dataset.properties, ...joined.properties },
  };
}

/** What an id is called in the whole. */
type NewId = (id: string) => string;

function idsBeside(
  taken: readonly { readonly id: string }[],
  added: readonly { readonly id: string }[],
  prefix: string,
): NewId {
  const ids = new Set([...taken, ...added].map(({ id }) => id));
  const takenIds = new Set(taken.map(({ id }) => id));
  const changed = new Map<string, string>();
  for (const { id } of added) {
    if (!takenIds.has(id)) continue;
    let free = prefix + id;
    // A file may hold ids that look just like ours.
    while (ids.has(free)) free = prefix + free;
    ids.add(free);
    changed.set(id, free);
  }
  return (id) => changed.get(id) ?? id;
}

function renamed<Item extends { readonly id: string }>(items: readonly Item[], newId: NewId): Item[] {
  return items.map((item) => {
    const id = newId(item.id);
    return id === item.id ? item : { ...item, id };
  });
}

function withIds(claim: Claim, to: Readonly<Record<'source' | 'actor' | 'place' | 'claim', NewId>>): Claim {
  const source = to.source(claim.anchor.source);
  const changed = {
    id: to.claim(claim.id),
    actor: to.actor(claim.actor),
    relayedBy: mapKept(claim.relayedBy, to.actor),
    place: claim.place === null ? null : to.place(claim.place),
    silent: claim.silent === null ? null : to.actor(claim.silent),
    relations: mapKept(claim.relations, (relation) => {
      const target = to.claim(relation.target);
      return target === relation.target ? relation : { ...relation, target };
    }),
    anchor: source === claim.anchor.source ? claim.anchor : { ...claim.anchor, source },
  };
  const isSame =
    changed.id === claim.id &&
    changed.actor === claim.actor &&
    changed.relayedBy === claim.relayedBy &&
    changed.place === claim.place &&
    changed.silent === claim.silent &&
    changed.relations === claim.relations &&
    changed.anchor === claim.anchor;
  return isSame ? claim : { ...claim, ...changed };
}

function unionOf(a: Coverage, b: Coverage): Coverage {
  const first = earlierOf(a.first, b.first);
  const last = laterOf(a.last, b.last);
  if (first === a.first && last === a.last) return a;
  return { text: `${formatIsoDay(first)}/${formatIsoDay(last)}`, first, last };
}

/** The list with each item changed; the same list when no item is another one. */
function mapKept<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}
