import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset/Dataset.ts';
import { joinDatasets } from '../../../../src/domain/dataset/joinDatasets.ts';
import { arbitraryDataset } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const coverage = { text: '2023-01/2024-12-31', first: dayAt('2023-01-01'), last: dayAt('2024-12-31') };
const report = buildDataset({
  claims: [buildClaim({ id: 'held' })],
  areas: [buildArea({ claims: ['held'] })],
});

/** Whatever an id of it names is there, and no id names two things. */
function brokenIdsOf({ sources, actors, places, claims, areas }: Dataset): readonly string[] {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const twice = [sources, actors, places, claims, areas].filter(
    (items: readonly { readonly id: string }[]) => idsOf(items).size < items.length,
  );
  const lacking = (items: readonly { readonly id: string }[], ids: readonly (string | null)[]) =>
    ids.filter((id) => id !== null && !idsOf(items).has(id)).map(String);
  return [
    ...twice.flat().map(({ id }) => `${id} twice`),
    ...claims.flatMap(({ actor, relayedBy, silent, place, relations, anchor }) => [
      ...lacking(actors, [actor, silent, ...relayedBy]),
      ...lacking(places, [place]),
      ...lacking(
        claims,
        relations.map(({ target }) => target),
      ),
      ...lacking(sources, [anchor.source]),
    ]),
    ...areas.flatMap((area) => lacking(claims, area.claims)),
  ];
}

describe(joinDatasets, () => {
  it('is the dataset itself where there is one', () => {
    expect(joinDatasets(report)).toBe(report);
  });

  it('keeps the ids of the first, and prefixes of the others only what is taken', () => {
    const mine = buildDataset({
      title: 'Mine',
      claims: [
        buildClaim({ id: 'held', relations: [] }),
        buildClaim({ id: 'lost', relations: [{ type: 'denies', target: 'held' }] }),
      ],
      areas: [buildArea({ id: 'bank', claims: ['held', 'lost'] })],
    });
    const { title, claims, areas, actors } = joinDatasets(report, mine);
    expect(title).toBe(report.title);
    expect(claims.map(({ id }) => id)).toEqual(['held', '2:held', 'lost']);
    expect(claims[2]).toMatchObject({
      actor: '2:russian-military',
      place: '2:sudzha',
      relations: [{ type: 'denies', target: '2:held' }],
      anchor: { source: '2:report' },
    });
    expect(areas.map((area) => [area.id, area.claims])).toEqual([
      ['strip', ['held']],
      ['bank', ['2:held', 'lost']],
    ]);
    expect(actors.map(({ id }) => id)).toContain('2:trump');
  });

  it('leaves what needs no other id as it is, object for object', () => {
    const claim = buildClaim({
      id: 'new',
      actor: 'a',
      place: null,
      anchor: { ...buildClaim().anchor, source: 's' },
    });
    const [actor] = report.actors;
    const [source] = report.sources;
    if (!actor || !source) throw new Error('the fixture has both');
    const mine = buildDataset({
      actors: [{ ...actor, id: 'a' }],
      sources: [{ ...source, id: 's' }],
      places: [],
      claims: [claim],
    });
    const joined = joinDatasets(report, mine);
    expect(joined.claims[0]).toBe(report.claims[0]);
    expect(joined.claims[1]).toBe(claim);
  });

  it('covers the days of all', () => {
    expect(joinDatasets(report, buildDataset({ coverage })).coverage).toEqual({
      text: '2023-01-01/2025-03-14',
      first: dayAt('2023-01-01'),
      last: dayAt('2025-03-14'),
    });
    expect(joinDatasets(buildDataset({ coverage }), buildDataset({ coverage })).coverage).toBe(coverage);
  });

  it('finds a free id even among ids that look like its own', () => {
    const odd = buildDataset({ claims: [buildClaim({ id: 'held' }), buildClaim({ id: '2:held' })] });
    expect(joinDatasets(report, odd).claims.map(({ id }) => id)).toEqual(['held', '2:2:held', '2:held']);
  });

  it('loses nothing and leaves no reference without its end, whatever is joined', () => {
    // What the fixture's claims speak to need not be there; what is not there before is not missed after.
    const whole = arbitraryDataset.map((dataset): Dataset => {
      const ids = new Set(dataset.claims.map(({ id }) => id));
      return {
        ...dataset,
        claims: dataset.claims.map((claim) => ({
          ...claim,
          relations: claim.relations.filter(({ target }) => ids.has(target)),
        })),
        areas: dataset.areas.map((area) => ({ ...area, claims: area.claims.filter((id) => ids.has(id)) })),
      };
    });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 4 }), ([first, ...others]) => {
        if (!first) return;
        const joined = joinDatasets(first, ...others);
        expect(brokenIdsOf(joined)).toEqual([]);
        const all = [first, ...others];
        for (const key of ['sources', 'actors', 'places', 'claims', 'areas'] as const) {
          expect(joined[key]).toHaveLength(all.reduce((sum, dataset) => sum + dataset[key].length, 0));
        }
        expect(joined.claims.map(({ summary }) => summary)).toEqual(
          all.flatMap(({ claims }) => claims.map(({ summary }) => summary)),
        );
        for (const key of ['actors', 'places'] as const) {
          expect(joined[key].map(({ name }) => name)).toEqual(
            all.flatMap((dataset) => dataset[key].map(({ name }) => name)),
          );
        }
      }),
    );
  });
});
