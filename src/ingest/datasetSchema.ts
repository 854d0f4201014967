import { z } from 'zod';
import { predicateNames } from '../domain/claim/predicates.ts';
import { sides } from '../domain/claim/Side.ts';
import { edtfText } from './edtfText.ts';

// The strict content policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const identifier = z
  .string()
  .min(1)
  .regex(/^[\p{L}\p{N}._:-]+$/u, 'an id holds only letters, digits and . _ : -');
const words = z.string().trim().min(1);
const side = z.enum(sides);
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z
  .array(position)
  .min(4, 'a ring needs at least four positions')
  .refine(
    (positions) => {
      const [first, last] = [positions[0], positions.at(-1)];
      return first?.[0] === last?.[0] && first?.[1] === last?.[1];
    },
    { message: 'a ring must end where it begins' },
  );

const source = z.looseObject({
  id: identifier,
  title: words,
  publisher: words.nullable(),
  published: edtfText,
  language: words,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal'),
  characters: z.int().positive(),
});

/** Texts of one thing in other languages. Strict, so that neither a quote nor a slip of the pen passes for a text. */
const translationsOf = <Texts extends z.core.$ZodLooseShape>(texts: Texts) =>
  z
    .record(
      z
        .string()
        .regex(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is no BCP 47 language code, such as "uk" or "pt-BR"'),
      z.strictObject(texts),
    )
    .optional();

const actor = z.looseObject({
  id: identifier,
  name: words,
  role: z.string(),
  side,
  translations: translationsOf({ name: words, role: z.string() }),
});

const place = z.looseObject({
  type: z.literal('Feature'),
  geometry: z.looseObject({ type: z.literal('Point'), coordinates: position }),
  properties: z.looseObject({
    id: identifier,
    name: words,
    names: z.looseObject({ en: words, uk: words, ru: words }),
    aliases: z.array(words),
    within: z.string(),
    precision: z.literal([1, 2, 3]),
    gazetteer: words.nullable(),
    translations: translationsOf({ within: z.string() }),
  }),
});

const anchor = z
  .looseObject({
    source: identifier,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    section: words.nullable(),
    paragraph: z.int().positive(),
  })
  .refine(({ start, end }) => start < end, { message: 'ends before it starts', path: ['end'] });

const claim = z.looseObject({
  id: identifier,
  actor: identifier,
  channel: words.nullable(),
  relayedBy: z.array(identifier),
  saidAt: edtfText,
  aboutTime: edtfText,
  place: identifier.nullable(),
  predicate: z.enum(predicateNames),
  polarity: z.enum(['asserts', 'denies']),
  holder: side.optional(),
  previousHolder: side.optional(),
  silent: identifier.optional(),
  quantity: z
    .looseObject({ op: z.enum(['=', '<', '<=', '>', '>=', '~']), value: z.number(), unit: words })
    .optional(),
  summary: words,
  quotes: z.array(words),
  note: words.optional(),
  translations: translationsOf({ summary: words, note: words.optional(), channel: words.optional() }),
  relations: z.array(
    z.looseObject({
      type: z.enum(['denies', 'revises', 'supports', 'repeats', 'answers']),
      target: identifier,
    }),
  ),
  anchor,
});

const area = z.looseObject({
  type: z.literal('Feature'),
  geometry: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
    z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  ]),
  properties: z.looseObject({
    id: identifier,
    holder: side,
    claims: z.array(identifier).min(1, 'names no claim: nothing is drawn that nobody said'),
    from: edtfText,
    to: edtfText,
    basis: z.enum(['stated', 'gazetteer', 'schematic']),
    areaKm2: z.number().positive(),
    bound: z.enum(['<', '<=', '>', '>=']).optional(),
  }),
});

const featureCollection = <Feature extends z.ZodType>(feature: Feature) =>
  z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) });

/** The dataset document, version 1, as files hold it: dates are EDTF strings, places and areas are GeoJSON. */
export const datasetSchema = z.looseObject({
  format: z.literal('claimline'),
  version: z.literal(1),
  id: identifier,
  title: words,
  language: words,
  translations: translationsOf({ title: words }),
  coverage: edtfText,
  sources: z.array(source).min(1),
  actors: z.array(actor),
  places: featureCollection(place),
  claims: z.array(claim),
  areas: featureCollection(area),
});

/** A dataset document whose shape is right; whether its ids resolve is `findBrokenReferences`' question. */
export type DatasetDocument = z.output<typeof datasetSchema>;
