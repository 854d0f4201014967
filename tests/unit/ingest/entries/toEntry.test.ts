import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/collection/Entry.ts';
import type { DateOrder } from '../../../../src/domain/opening/Reading.ts';
import { guessColumns } from '../../../../src/ingest/entries/guessColumns.ts';
import { toEntry } from '../../../../src/ingest/entries/toEntry.ts';
import type { Findings } from '../../../../src/ingest/Findings.ts';

const sudzha: Entry['geometry'] = { type: 'Point', coordinates: [35.27, 51.19] };

/** The entry of a record with the parts that are looked at, and the problems found in it. */
interface Given {
  readonly time?: unknown;
  readonly path?: string;
  readonly id?: unknown;
  readonly order?: DateOrder | null;
}

const read = (
  properties: Readonly<Record<string, unknown>>,
  { time = null, path = 'features[3]', id = null, order = null }: Given = {},
) => {
  const findings: Findings = { problems: [], repairs: [] };
  const mapping = guessColumns(Object.keys(properties));
  const raw = { path, id, geometry: sudzha, properties, time };
  const entry = toEntry(raw, sudzha, { mapping, order, file: 'claims.geojson', findings });
  return {
    ...entry,
    aboutTime: entry.aboutTime?.text ?? null,
    saidAt: entry.saidAt?.text ?? null,
    problems: findings.problems.map((problem) => `${problem.path}: ${problem.message}`),
  };
};

describe(toEntry, () => {
  it('takes what has a role, and keeps all else by its own name', () => {
    expect(
      read({
        id: 17,
        date: '2025-03-13',
        reported: '14 March 2025',
        title: 'Sudzha is held',
        speaker: 'Russian defence ministry',
        side: 'Russia',
        holder: 'russia',
        quote: '“Sudzha has been freed”',
        source: 'BBC News',
        url: 'https://www.bbc.com/news/articles/1',
        place: 'Sudzha',
        geo_precision: '2',
        fatalities: 0,
        tags: ['kursk'],
      }),
    ).toEqual({
      id: '17',
      title: 'Sudzha is held',
      aboutTime: '2025-03-13',
      timing: 'event',
      saidAt: '2025-03-14',
      speaker: 'Russian defence ministry',
      side: 'russia',
      holder: 'russia',
      source: 'BBC News',
      quotes: ['Sudzha has been freed'],
      links: ['https://www.bbc.com/news/articles/1'],
      place: 'Sudzha',
      geometry: sudzha,
      precision: 2,
      path: 'features[3]',
      properties: { fatalities: 0, tags: ['kursk'] },
      problems: [],
    });
  });

  it('leaves empty what the file does not say', () => {
    expect(read({})).toMatchObject({
      id: 'features[3]',
      title: '',
      aboutTime: null,
      saidAt: null,
      speaker: null,
      side: 'other',
      holder: null,
      quotes: [],
      links: [],
      precision: null,
      properties: {},
      problems: [],
    });
  });

  it('keeps an entry whose date cannot be read, without it, and says where it stands', () => {
    expect(read({ date: 'last week', title: 'a strike' }, { path: 'line 40' })).toMatchObject({
      title: 'a strike',
      aboutTime: null,
      properties: { date: 'last week' },
      problems: [expect.stringMatching(/^line 40, column "date": "last week" is no date/)],
    });
    expect(read({ 'event date': '31.02.2025', reported: 'soon' }).problems).toEqual([
      expect.stringMatching(/^features\[3\]\.properties\["event date"\]: "31.02.2025" is a day/),
      expect.stringMatching(/^features\[3\]\.properties\.reported: "soon" is no date/),
    ]);
  });

  it.each([
    [{ date: '2024-08-06', end_date: '2025-03-13' }, '2024-08-06/2025-03-13', 'state'],
    [{ date: '2024-08-06', end_date: '' }, '2024-08-06', 'event'],
    [{ date: '2024-08-06', end_date: '..' }, '2024-08-06/..', 'state'],
    [{ date: '', end_date: '2025-03-13' }, '/2025-03-13', 'state'],
    [{ date: '2025-03-13', end_date: '13.03.2025' }, '2025-03-13', 'event'],
    [{ date: '2025-03-13', timing: 'state' }, '2025-03-13', 'state'],
  ])('reads of %j the time %s', (properties, aboutTime, timing) => {
    expect(read(properties)).toMatchObject({ aboutTime, timing, properties: {}, problems: [] });
  });

  it.each([
    [{ date: '2025-03-13' }, '2025-03-13', 'event'],
    [{ timestamp: '2025-03-13T23:00:00Z' }, '2025-03-13T23:00:00Z', 'event'],
    [{ interval: ['2024-08-06', '..'] }, '2024-08-06/..', 'state'],
    [{ interval: ['..', '2025-03'] }, '../2025-03', 'state'],
    [{ interval: '2024-08-06/2025-03-13' }, '2024-08-06/2025-03-13', 'state'],
    ['2025-03', '2025-03', 'event'],
  ])('reads the time member %j first', (time, aboutTime, timing) => {
    expect(read({ date: '1999-01-01' }, { time })).toMatchObject({ aboutTime, timing, problems: [] });
  });

  it('takes an interval without ends for no time at all', () => {
    const time = { interval: ['..', '..'] };
    expect(read({}, { time })).toMatchObject({ aboutTime: null, timing: 'event', problems: [] });
  });

  it('says when a time ends before it starts, or can be read both ways', () => {
    expect(read({ date: '2025-03-13', end_date: '2024-08-06' })).toMatchObject({
      aboutTime: null,
      properties: { date: '2025-03-13', end_date: '2024-08-06' },
      problems: ['features[3].properties.end_date: "2024-08-06": the interval ends before it starts'],
    });
    expect(read({ date: '03/04/2025' }).problems).toEqual([
      'features[3].properties.date: "03/04/2025" may be written with the day or the month first',
    ]);
    expect(read({ date: '03/04/2025' }, { order: 'month-first' }).aboutTime).toBe('2025-03-04');
  });

  it.each([
    ['one', ['one']],
    ['We hold on, and; we | stay\nhere', ['We hold on, and; we | stay\nhere']],
    ['"one, two"; "three"', ['one, two', 'three']],
    ['«Суджа наша»\n«Мы здесь»', ['Суджа наша', 'Мы здесь']],
    ['["a", "b"]', ['a', 'b']],
    [
      ['"a"', 'b'],
      ['"a"', 'b'],
    ],
    ['He said "no" and left', ['He said "no" and left']],
  ])('reads the quotes of %j', (quote, quotes) => {
    expect(read({ quote }).quotes).toEqual(quotes);
  });

  it.each([
    ['https://a.example/1, https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['https://a.example/1;x=2,3|4', ['https://a.example/1;x=2,3|4']],
    [['http://a.example'], ['http://a.example']],
  ])('reads the links of %j', (link, links) => {
    expect(read({ link })).toMatchObject({ links, properties: {} });
  });

  it.each([
    'javascript:alert(1)',
    'ftp://a.example',
    'data:text/html,x',
    'see https://a.example',
    '//a.example',
  ])('makes no link of %j, and keeps it as text', (link) => {
    expect(read({ link })).toMatchObject({ links: [], properties: { link } });
  });

  it('makes a link of a source that is an address', () => {
    expect(read({ source: 'https://t.me/s/1' })).toMatchObject({ source: null, links: ['https://t.me/s/1'] });
  });

  it('keeps sides, precisions and shapes that are none', () => {
    const properties = { side: 'wagner', precision: 7, title: { en: 'x' }, quote: { a: 1 }, link: [{}] };
    expect(read(properties)).toMatchObject({ side: 'other', precision: null, title: '', properties });
  });

  it('takes __proto__ for a plain name', () => {
    const { properties } = read(JSON.parse('{"__proto__": {"side": "russia"}, "constructor": "x"}'));
    expect(Object.keys(properties)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
  });
});
