import { buildDocument } from './buildDocument.ts';

const [sudzhaRing] = buildDocument().areas.features[0].geometry.coordinates;

/** What is spoilt in a good document, how, where the one problem must be reported, and in which words. */
export const refusals: readonly [
  what: string,
  spoil: (document: ReturnType<typeof buildDocument>) => void,
  path: string,
  message: RegExp,
][] = [
  ['another format', (d) => (d.format = 'geojson'), 'format', /claimline/],
  ['a version to come', (d) => (d.version = 2), 'version', /1/],
  ['a coverage that is no date', (d) => (d.coverage = 'spring'), 'coverage', /EDTF/],
  ['a coverage without a last day', (d) => (d.coverage = '2024-08/..'), 'coverage', /first and a last day/],
  [
    'a bad date',
    (d) => (d.claims[0].saidAt = '14.03.2025'),
    'claims[0].saidAt',
    /"14\.03\.2025" is no EDTF date/,
  ],
  ['a day that never was', (d) => (d.claims[0].aboutTime = '2025-02-29'), 'claims[0].aboutTime', /EDTF/],
  [
    'an interval backwards',
    (d) => (d.areas.features[0].properties.to = '2025-03/2024'),
    'areas.features[0].properties.to',
    /ends before/,
  ],
  ['an unknown predicate', (d) => (d.claims[0].predicate = 'liberated'), 'claims[0].predicate', /controls/],
  ['an unknown side', (d) => (d.actors[0].side = 'good'), 'actors[0].side', /russia/],
  ['an empty summary', (d) => (d.claims[0].summary = ' '), 'claims[0].summary', /.+/],
  ['an id with a space', (d) => (d.actors[0].id = 'the military'), 'actors[0].id', /letters/],
  [
    'an anchor backwards',
    (d) => Object.assign(d.claims[0].anchor, { start: 20, end: 10 }),
    'claims[0].anchor.end',
    /.+/,
  ],
  [
    'an anchor past its source',
    (d) => (d.claims[0].anchor.end = 101),
    'claims[0].anchor.end',
    /100 characters/,
  ],
  [
    'a longitude off the globe',
    (d) => (d.places.features[0].geometry.coordinates = [181, 51]),
    'places.features[0].geometry.coordinates[0]',
    /180/,
  ],
  [
    'a latitude off the globe',
    (d) => (d.places.features[0].geometry.coordinates = [35, -91]),
    'places.features[0].geometry.coordinates[1]',
    /90/,
  ],
  [
    'an unclosed ring',
    (d) => d.areas.features[0].geometry.coordinates[0].pop(),
    'areas.features[0].geometry.coordinates[0]',
    /end where it begins/,
  ],
  [
    'a ring that ends elsewhere',
    (d) => (d.areas.features[0].geometry.coordinates[0] = [...sudzhaRing.slice(0, -1), [35.3, 51.3]]),
    'areas.features[0].geometry.coordinates[0]',
    /end where it begins/,
  ],
  [
    'an area without claims',
    (d) => (d.areas.features[0].properties.claims = []),
    'areas.features[0].properties.claims',
    /nobody said/,
  ],
  [
    'an area of no size',
    (d) => (d.areas.features[0].properties.areaKm2 = 0),
    'areas.features[0].properties.areaKm2',
    /.+/,
  ],
  [
    'an unknown actor',
    (d) => (d.claims[0].actor = 'nobody'),
    'claims[0].actor',
    /there is no actor "nobody"/,
  ],
  [
    'an unknown relay',
    (d) => (d.claims[0].relayedBy = ['military', 'nobody']),
    'claims[0].relayedBy[1]',
    /nobody/,
  ],
  ['an unknown silent actor', (d) => (d.claims[0].silent = 'nobody'), 'claims[0].silent', /nobody/],
  [
    'an unknown place',
    (d) => (d.claims[0].place = 'atlantis'),
    'claims[0].place',
    /there is no place "atlantis"/,
  ],
  ['an unknown source', (d) => (d.claims[0].anchor.source = 'hearsay'), 'claims[0].anchor.source', /hearsay/],
  [
    'a relation to no claim',
    (d) => (d.claims[0].relations = [{ type: 'denies', target: 'gone' }]),
    'claims[0].relations[0].target',
    /gone/,
  ],
  [
    'an area on no claim',
    (d) => (d.areas.features[0].properties.claims = ['retaken', 'gone']),
    'areas.features[0].properties.claims[1]',
    /gone/,
  ],
  [
    'two actors of one id',
    (d) => d.actors.push(d.actors[0]),
    'actors[1].id',
    /the id "military" is used twice/,
  ],
  ['two claims of one id', (d) => d.claims.push(d.claims[0]), 'claims[1].id', /twice/],
  [
    'two places of one id',
    (d) => d.places.features.push(d.places.features[0]),
    'places.features[1].properties.id',
    /twice/,
  ],
  [
    'two areas of one id',
    (d) => d.areas.features.push(d.areas.features[0]),
    'areas.features[1].properties.id',
    /twice/,
  ],
  ['two sources of one id', (d) => d.sources.push(d.sources[0]), 'sources[1].id', /twice/],
];
