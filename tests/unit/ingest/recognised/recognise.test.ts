import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../../src/domain/opening/Reading.ts';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { readRecordList } from '../../../../src/ingest/formats/readRecordList.ts';
import { readTable } from '../../../../src/ingest/formats/readTable.ts';
import { recognise } from '../../../../src/ingest/recognised/recognise.ts';

const read = (table: string) => {
  const findings: Findings = { problems: [], repairs: [] };
  const reading = readTable(new TextEncoder().encode(table), 'events.csv', noAnswers, findings);
  return { ...reading, ...findings };
};

const times = (table: string) =>
  read(table).collection?.entries.map(({ aboutTime, precision }) => [aboutTime?.text ?? null, precision]);

const acledNames =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,actor1,actor2,location,latitude,longitude,geo_precision,source,notes,fatalities';

const acledRow = (id: number, date: string, timePrecision: string, geoPrecision: string) =>
  `RUS${id},${date},2024,${timePrecision},Political violence,Battles,Military Forces of Ukraine,Military Forces of Russia,Sudzha,51.19,35.27,${geoPrecision},Institute for the Study of War,"On 6 August, forces clashed in Sudzha.",0`;

describe('ACLED', () => {
  it('has its source speak, never those who fight', () => {
    const { collection, asks, problems } = read(`${acledNames}\n${acledRow(1, '2024-08-06', '1', '2')}`);
    expect([asks, problems]).toEqual([[], []]);
    expect(collection).toMatchObject({
      format: 'acled',
      attribution: expect.stringContaining('acleddata.com'),
    });
    expect(collection?.entries).toMatchObject([
      {
        id: 'RUS1',
        title: 'On 6 August, forces clashed in Sudzha.',
        speaker: 'Institute for the Study of War',
        source: 'Institute for the Study of War',
        side: 'other',
        holder: null,
        place: 'Sudzha',
        precision: 2,
        timing: 'event',
        geometry: { type: 'Point', coordinates: [35.27, 51.19] },
        properties: {
          actor1: 'Military Forces of Ukraine',
          actor2: 'Military Forces of Russia',
          fatalities: '0',
          time_precision: '1',
        },
      },
    ]);
  });

  it('dates an event to the day, the week about it, or the month', () => {
    const rows = [
      acledRow(1, '06 August 2024', '1', '1'),
      acledRow(2, '2024-08-01', '2', '3'),
      acledRow(3, '2024-08-15', '3', '9'),
      acledRow(4, '2024-08-06', '', ''),
    ];
    expect(times([acledNames, ...rows].join('\n'))).toEqual([
      ['2024-08-06', 1],
      ['2024-07-29/2024-08-04', 3],
      ['2024-08', null],
      ['2024-08-06', null],
    ]);
  });

  it('is recognised in capitals too, and in JSON', () => {
    const table = `${acledNames.toUpperCase()}\n${acledRow(1, '2024-08-01', '2', '1')}`;
    expect(read(table).collection?.format).toBe('acled');
    expect(times(table)).toEqual([['2024-07-29/2024-08-04', 1]]);
    const record = {
      event_id_cnty: 'RUS1',
      event_date: 'soon',
      event_type: 'Battles',
      notes: 'A clash',
      latitude: 51.19,
      longitude: 35.27,
      time_precision: 3,
    };
    const findings: Findings = { problems: [], repairs: [] };
    const list = { status: 200, data: [record, { ...record, event_date: '2024-08-06' }] };
    const reading = readRecordList(list, 'acled.json', noAnswers, findings);
    expect(reading?.collection?.entries.map(({ aboutTime }) => aboutTime?.text)).toEqual([
      undefined,
      '2024-08',
    ]);
    expect(findings.problems.map(({ path }) => path)).toEqual(['data[0].event_date']);
  });
});

describe('UCDP', () => {
  const names =
    'id,relid,side_a,side_b,source_article,source_office,source_date,source_headline,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,best,high,low';
  const row = (wherePrecision: number, datePrecision: number, start: string, end: string) =>
    `500,RUS-2024-1,Government of Ukraine,Government of Russia,"""Clashes in Kursk"", Reuters",Reuters,2024-08-07,Clashes in Kursk,${wherePrecision},Sudzha town,51.19,35.27,${datePrecision},${start} 00:00:00.000,${end} 00:00:00.000,3,5,1`;

  it('has the office speak whose article it was, on the day of the article', () => {
    const { collection, problems } = read(`${names}\n${row(1, 1, '2024-08-06', '2024-08-06')}`);
    expect(problems).toEqual([]);
    expect(collection?.format).toBe('ucdp');
    expect(collection?.entries).toMatchObject([
      {
        id: '500',
        title: 'Clashes in Kursk',
        speaker: 'Reuters',
        source: '"Clashes in Kursk", Reuters',
        saidAt: { text: '2024-08-07' },
        place: 'Sudzha town',
        timing: 'event',
        properties: { side_a: 'Government of Ukraine', best: '3', high: '5', low: '1' },
      },
    ]);
  });

  it('dates an event to the day, the span or the month that is known', () => {
    const rows = [
      row(1, 1, '2024-08-06', '2024-08-06'),
      row(2, 2, '2024-08-06', '2024-08-09'),
      row(3, 4, '2024-08-01', '2024-08-31'),
      row(7, 4, '2024-08-06', '2024-08-29'),
      row(0, 5, '2024-08-01', '2024-12-31'),
    ];
    expect(times([names, ...rows].join('\n'))).toEqual([
      ['2024-08-06', 1],
      ['2024-08-06/2024-08-09', 2],
      ['2024-08', 3],
      ['2024-08-06/2024-08-29', 3],
      ['2024-08-01/2024-12-31', null],
    ]);
  });
});

describe('VIINA', () => {
  const names =
    'viina_version,event_id,date,time,geonameid,asciiname,longitude,latitude,GEO_PRECISION,GEO_API,source,url,text,lang,t_mil_b,a_rus_b';
  const row = (precision: string) =>
    `2.0,7,20240806,09:30,694423,Sumy,34.80,50.91,${precision},Yandex,pravdaua,https://www.pravda.com.ua/news/1,"Вибухи в Сумах",ua,1,1`;

  it('has the news site speak on the day of its report, by which the event is dated as an estimate', () => {
    const { collection, asks, problems } = read(`${names}\n${row('STREET')}`);
    expect([asks, problems]).toEqual([[], []]);
    expect(collection?.format).toBe('viina');
    expect(collection?.entries).toMatchObject([
      {
        id: '7',
        title: 'Вибухи в Сумах',
        aboutTime: { text: '2024-08-06~', approximate: true },
        saidAt: { text: '2024-08-06' },
        speaker: 'pravdaua',
        side: 'other',
        links: ['https://www.pravda.com.ua/news/1'],
        place: 'Sumy',
        properties: { time: '09:30', t_mil_b: '1', a_rus_b: '1', GEO_PRECISION: 'STREET' },
      },
    ]);
  });

  it('knows how closely each place is known', () => {
    const rows = ['STREET', 'ADM3', 'ADM2', 'ADM1', 'NA', ''].map(row);
    expect(times([names, ...rows].join('\n'))?.map(([, precision]) => precision)).toEqual([
      1,
      2,
      3,
      3,
      null,
      null,
    ]);
  });
});

describe('TimeMap', () => {
  it('names nobody as the speaker, and links what is an address among the sources', () => {
    const { collection, problems } = read(
      'id,description,date,time,location,latitude,longitude,association1,source1,source2\n' +
        'UW1,Smoke over a depot,2025-03-13,10:00,Belgorod,50.60,36.59,Shelling,src-1,https://t.me/a/1',
    );
    expect(problems).toEqual([]);
    expect(collection?.format).toBe('timemap');
    expect(collection?.entries).toMatchObject([
      {
        id: 'UW1',
        title: 'Smoke over a depot',
        aboutTime: { text: '2025-03-13' },
        speaker: null,
        place: 'Belgorod',
        links: ['https://t.me/a/1'],
        properties: { time: '10:00', association1: 'Shelling', source1: 'src-1' },
      },
    ]);
  });

  it('is read from JSON', () => {
    const event = {
      id: 'CIV1',
      date: '2025-03-13',
      latitude: '50.60',
      longitude: '36.59',
      place_desc: 'Belgorod',
      description: 'Smoke over a depot',
      sources: [{ id: 's1', path: 'https://t.me/a/1', description: '' }, 's2'],
      filters: [{ key: 'Type of area', value: 'Industrial' }],
    };
    const findings: Findings = { problems: [], repairs: [] };
    const reading = readRecordList([event], 'ukr.json', noAnswers, findings);
    expect(findings.problems).toEqual([]);
    expect(reading).toMatchObject({ accepted: 1, discarded: 0, asks: [], collection: { format: 'timemap' } });
    expect(reading?.collection?.entries).toMatchObject([
      {
        links: ['https://t.me/a/1'],
        place: 'Belgorod',
        geometry: { type: 'Point', coordinates: [36.59, 50.6] },
        properties: { filters: event.filters, sources: event.sources },
      },
    ]);
  });
});

describe(recognise, () => {
  it.each([
    [['id', 'date', 'latitude', 'longitude', 'source', 'description']],
    [['event_id', 'date', 'latitude', 'longitude', 'geo_precision']],
    [[]],
  ])('leaves the columns %j to be guessed', (names) => {
    expect(recognise(names)).toBeNull();
  });

  it('knows the file of VIINA with one report of a kind a day', () => {
    const names = [
      'viina_version',
      'event_id_1pd',
      'date',
      'longitude',
      'latitude',
      'GEO_PRECISION',
      'geonameid',
    ];
    expect(recognise(names)).toMatchObject({ format: 'viina', mapping: { id: 'event_id_1pd' } });
  });
});

describe(readRecordList, () => {
  it.each([
    [null],
    [7],
    [[]],
    [{}],
    [[1, 2]],
    [{ data: [{ a: 1 }] }],
    [{ type: 'FeatureCollection', features: [] }],
  ])('leaves %j to others', (json) => {
    expect(readRecordList(json, 'a.json', noAnswers, { problems: [], repairs: [] })).toBeNull();
  });
});
