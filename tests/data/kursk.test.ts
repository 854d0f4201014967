import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim/Claim.ts';
import { speaksOf } from '../../src/domain/claim/speaksOf.ts';
import { wasSaidBy } from '../../src/domain/claim/wasSaidBy.ts';
import { areasOn } from '../../src/domain/control/areasOn.ts';
import { controlOn } from '../../src/domain/control/controlOn.ts';
import { disagreementsAt } from '../../src/domain/control/disagreementsAt.ts';
import { placeOn } from '../../src/domain/control/placeOn.ts';
import { claimsHeard, type Question } from '../../src/domain/control/Question.ts';
import { addDays } from '../../src/domain/day/addDays.ts';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { embeddedDocument } from '../../src/ingest/embeddedDocument.ts';
import { parseDataset } from '../../src/ingest/parseDataset.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { paragraphsOf, sourceSha256, sourceText } from './sourceText.ts';

const parsed = parseDataset(embeddedDocument, 'kursk-2025-03');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
const { dataset } = parsed;
const { areas, claims, coverage, sources } = dataset;

const findClaim = (id: string): Claim => {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};

describe('the claims', () => {
  it('speak of the report’s time, and were said by its day', () => {
    expect(coverage.text).toBe('2024-08/2025-03-14');
    const unsaid = claims.filter((claim) => wasSaidBy(claim, coverage.last) !== 'certain');
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it('use every actor and every place', () => {
    const speaking = new Set(claims.flatMap(({ actor, relayedBy, silent }) => [actor, ...relayedBy, silent]));
    expect(dataset.actors.map(({ id }) => id).filter((id) => !speaking.has(id))).toEqual([]);
    const spokenOf = new Set(claims.map(({ place }) => place));
    expect(dataset.places.map(({ id }) => id).filter((id) => !spokenOf.has(id))).toEqual([]);
  });

  it('speak of one another without a ring', () => {
    const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
      findClaim(from).relations.some(
        ({ target }) => target === to || (!seen.includes(target) && reaches(target, to, [...seen, target])),
      );
    expect(claims.map(({ id }) => id).filter((id) => reaches(id, id))).toEqual([]);
  });

  it('are denied only by denials, and not by their own speaker', () => {
    for (const claim of claims) {
      for (const { type, target } of claim.relations.filter((relation) => relation.type === 'denies')) {
        expect([claim.id, type, claim.polarity]).toEqual([claim.id, 'denies', 'denies']);
        expect(findClaim(target).polarity).toBe('asserts');
        expect(findClaim(target).actor).not.toBe(claim.actor);
      }
    }
  });
});

describe('the figures', () => {
  it('are each drawn as one area: every claim of ground held in square kilometres', () => {
    const figures = claims.filter(({ quantity }) => quantity?.unit === 'km2').map(({ id }) => id);
    expect(areas.flatMap((area) => area.claims).toSorted()).toEqual(figures.toSorted());
  });

  it.each(areas.map((area) => [area.id, area] as const))('of %s are what its claim says', (_, area) => {
    expect(area.claims).toHaveLength(1);
    for (const { holder, quantity, aboutTime } of area.claims.map(findClaim)) {
      expect({ op: area.bound ?? '=', value: area.areaKm2, unit: 'km2' }).toEqual(quantity);
      expect(area.holder).toBe(holder);
      const [from, to = from] = aboutTime.text.split('/');
      expect([area.from.text, area.to.text]).toEqual([from, to]);
    }
    expect(area.basis).toBe('schematic');
  });
});

const on = (day: string, question: Partial<Question> = {}): Question => ({
  day: dayAt(day),
  saidBy: null,
  accordingTo: null,
  ...question,
});
const holderOf = (place: string, day: string) => {
  const control = controlOn(dataset, place, on(day));
  return control.kind === 'claimed' ? [control.holder, control.positions[0]?.certainty] : control.kind;
};
const shown = (id: string, day: string) =>
  areasOn(dataset, on(day)).find(({ area }) => area.id === id)?.certainty;
const everyDay = Array.from({ length: coverage.last - coverage.first + 1 }, (_, index) =>
  formatIsoDay(addDays(coverage.first, index)),
);
const daysWhen = (holds: (day: string) => boolean) => everyDay.filter(holds);

describe('what was claimed to be so', () => {
  it.each([
    ['sudzha', '2025-03-09', 'ukraine', 'implied'],
    ['sudzha', '2025-03-10', 'russia', 'possible'],
    ['sudzha', '2025-03-11', 'russia', 'possible'],
    ['sudzha', '2025-03-13', 'russia', 'certain'],
    ['sudzha', '2025-03-14', 'russia', 'certain'],
    ['gontcharovka', '2025-03-09', 'ukraine', 'implied'],
    ['gontcharovka', '2025-03-13', 'russia', 'possible'],
    ['gontcharovka', '2025-03-14', 'russia', 'certain'],
  ])('at %s on %s: held by %s, %s', (place, day, holder, certainty) => {
    expect(holderOf(place, day)).toEqual([holder, certainty]);
  });

  it('names no holder of Belgorod or of the whole region, ever', () => {
    for (const place of ['belgorod', 'kursk-region']) {
      expect(daysWhen((day) => holderOf(place, day) !== 'unknown')).toEqual([]);
    }
  });

  it('is contradicted about one thing on one day: the encirclement, on 14 March', () => {
    const quarrels = everyDay.flatMap((day) =>
      dataset.places.flatMap(({ id }) =>
        disagreementsAt(dataset, id, on(day)).map(({ predicate, asserting, denying }) => [
          day,
          id,
          predicate,
          asserting.map((claim) => claim.actor),
          denying.map((claim) => claim.actor),
        ]),
      ),
    );
    expect(quarrels).toEqual([
      ['2025-03-14', 'kursk-region', 'encircled', ['trump'], ['ukraine-general-staff']],
    ]);
  });

  it('puts the strike at Belgorod on the 13th or the 14th', () => {
    const strike = findClaim('belgorod-depot-strike');
    expect(strike).toMatchObject({ actor: 'ukraine-government', predicate: 'strike', place: 'belgorod' });
    expect(daysWhen((day) => speaksOf(strike, dayAt(day)) === 'possible')).toEqual([
      '2025-03-13',
      '2025-03-14',
    ]);
    expect(daysWhen((day) => speaksOf(strike, dayAt(day)) === 'certain')).toEqual([]);
  });

  it('shows the smaller area for certain on 14 March alone, the larger as possible until the 13th', () => {
    expect(daysWhen((day) => shown('schematic-under-200', day) !== undefined)).toEqual(['2025-03-14']);
    expect(shown('schematic-under-200', '2025-03-14')).toBe('certain');
    expect(daysWhen((day) => shown('schematic-1300', day) === 'possible')).toEqual(everyDay.slice(0, -1));
    expect(shown('schematic-1300', '2025-03-14')).toBeUndefined();
  });

  it('leaves Kyiv silent on Sudzha, and says so', () => {
    const sudzha = dataset.places.find(({ id }) => id === 'sudzha');
    expect(sudzha && placeOn(dataset, sudzha, on('2025-03-14')).silent).toEqual(['ukraine', 'us']);
    for (const accordingTo of ['ukraine-government', 'ukraine-general-staff']) {
      expect(controlOn(dataset, 'sudzha', on('2025-03-14', { accordingTo }))).toEqual({ kind: 'silent' });
    }
  });

  it('had, by the 13th, surely been said of no ground at all', () => {
    const saidBy = dayAt('2025-03-13');
    const aboutGround = claimsHeard(dataset, on('2025-03-14', { saidBy })).filter(
      ({ holder }) => holder !== null,
    );
    expect(aboutGround.map((claim) => [claim.id, wasSaidBy(claim, saidBy)])).toEqual([
      ['sudzha-retaken', 'possible'],
      ['ministry-under-200', 'possible'],
      ['ministry-peak-1300', 'possible'],
    ]);
    expect(controlOn(dataset, 'gontcharovka', on('2025-03-14', { saidBy }))).toEqual({ kind: 'unknown' });
    expect(disagreementsAt(dataset, 'kursk-region', on('2025-03-14', { saidBy }))).toEqual([]);
  });
});

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const heldAgainst = sourceText === null ? 'the source text, which is not at hand' : 'the source text';
describe.skipIf(sourceText === null)(`held against ${heldAgainst},`, () => {
  const text = sourceText ?? '';
  const paragraphs = paragraphsOf(text);
  const passageOf = ({ anchor }: Claim) => text.slice(anchor.start, anchor.end);

  it('the source is the one that sources.json describes', () => {
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ sha256: sourceSha256(), characters: text.length });
  });

  it('the body has eight paragraphs under three headings', () => {
    expect(paragraphs).toHaveLength(8);
    expect(new Set(paragraphs.map(({ section }) => section)).size).toBe(4);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))('%s stands where it says', (_, claim) => {
    const { start, end, section, paragraph } = claim.anchor;
    expect(paragraphs.find(({ number }) => number === paragraph)).toMatchObject({ section });
    const around = paragraphs.find((one) => one.start <= start && end <= one.end);
    expect(around).toMatchObject({ number: paragraph, section });
    expect(passageOf(claim)).toMatch(/^\S.*\S$/);
    // Neither end cuts a word in two.
    expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
  });

  const quotes = claims.flatMap((claim) => claim.quotes.map((quote) => [claim.id, quote, claim] as const));
  it.each(quotes)('%s quotes %j to the letter, from inside quotation marks', (_, quote, claim) => {
    const within = passageOf(claim).indexOf(quote);
    expect(within).toBeGreaterThanOrEqual(0);
    const at = claim.anchor.start + within;
    const before = text.slice(0, at);
    // The report mixes straight and curly marks; a quote begins inside a pair of one kind.
    const isInStraight = (before.match(/"/g) ?? []).length % 2 === 1;
    const isInCurly = before.lastIndexOf('“') > before.lastIndexOf('”');
    expect(isInStraight || isInCurly).toBe(true);
    expect(quote).not.toMatch(/["“”]/);
  });

  it('no summary or note copies nine words in a row', () => {
    const source = ` ${wordsOf(text).join(' ')} `;
    const copied = claims.flatMap(({ id, summary, note }) =>
      [summary, note ?? ''].flatMap((own) => {
        const words = wordsOf(own);
        const runs = words.map((_, start) => words.slice(start, start + 9)).filter((run) => run.length === 9);
        return runs
          .map((run) => run.join(' '))
          .filter((run) => source.includes(` ${run} `))
          .map((run) => [id, run]);
      }),
    );
    expect(copied).toEqual([]);
  });

  it('every passage that the source prints in quotation marks is some claim’s quote', () => {
    const body = text.slice(paragraphs[0]?.start);
    const printed = [...body.matchAll(/"([^"]+)"|“([^”]+)”/g)].map(
      ([, straight, curly]) => straight ?? curly ?? '',
    );
    const quoted = claims.flatMap((claim) => claim.quotes);
    expect(printed.filter((passage) => !quoted.some((quote) => passage.includes(quote)))).toEqual([]);
  });
});
