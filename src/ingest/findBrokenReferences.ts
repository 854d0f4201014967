import type { Problem } from '../domain/dataset/Problem.ts';
import type { DatasetDocument } from './datasetSchema.ts';

/** Every id used twice, every id that names nothing and every anchor past its source's end, as problems; empty when the document hangs together. */
export function findBrokenReferences(document: DatasetDocument, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const collect = (path: string, ids: readonly string[], key = 'id'): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      if (seen.has(id))
        problems.push({ file, path: `${path}[${index}].${key}`, message: `the id "${id}" is used twice` });
      seen.add(id);
    }
    return seen;
  };
  const sources = collect(
    'sources',
    document.sources.map(({ id }) => id),
  );
  const actors = collect(
    'actors',
    document.actors.map(({ id }) => id),
  );
  const places = collect(
    'places.features',
    document.places.features.map(({ properties }) => properties.id),
    'properties.id',
  );
  const claims = collect(
    'claims',
    document.claims.map(({ id }) => id),
  );
  collect(
    'areas.features',
    document.areas.features.map(({ properties }) => properties.id),
    'properties.id',
  );

  const expect = (known: ReadonlySet<string>, what: string, path: string, id: string | null | undefined) => {
    if (id != null && !known.has(id)) problems.push({ file, path, message: `there is no ${what} "${id}"` });
  };
  const lengths = new Map(document.sources.map(({ id, characters }) => [id, characters]));
  for (const [index, claim] of document.claims.entries()) {
    const at = `claims[${index}]`;
    expect(actors, 'actor', `${at}.actor`, claim.actor);
    expect(actors, 'actor', `${at}.silent`, claim.silent);
    for (const [step, relay] of claim.relayedBy.entries())
      expect(actors, 'actor', `${at}.relayedBy[${step}]`, relay);
    expect(places, 'place', `${at}.place`, claim.place);
    expect(sources, 'source', `${at}.anchor.source`, claim.anchor.source);
    const length = lengths.get(claim.anchor.source);
    if (length !== undefined && claim.anchor.end > length) {
      const message = `the source "${claim.anchor.source}" has ${length} characters only`;
      problems.push({ file, path: `${at}.anchor.end`, message });
    }
    for (const [step, relation] of claim.relations.entries()) {
      expect(claims, 'claim', `${at}.relations[${step}].target`, relation.target);
    }
  }
  for (const [index, area] of document.areas.features.entries()) {
    for (const [step, id] of area.properties.claims.entries()) {
      expect(claims, 'claim', `areas.features[${index}].properties.claims[${step}]`, id);
    }
  }
  return problems;
}
