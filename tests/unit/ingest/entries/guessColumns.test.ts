import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../src/ingest/entries/guessColumns.ts';

describe(guessColumns, () => {
  it.each([
    [
      ['ID', 'Latitude', 'Longitude', 'Event date', 'End date', 'Reported', 'Headline', 'Speaker', 'Side'],
      {
        id: 'ID',
        latitude: 'Latitude',
        longitude: 'Longitude',
        date: 'Event date',
        'end-date': 'End date',
        said: 'Reported',
        title: 'Headline',
        speaker: 'Speaker',
        side: 'Side',
      },
    ],
    [
      ['широта', 'довгота', 'дата', 'назва', 'цитата', 'джерело', 'посилання', 'населений пункт'],
      {
        latitude: 'широта',
        longitude: 'довгота',
        date: 'дата',
        title: 'назва',
        quote: 'цитата',
        source: 'джерело',
        link: 'посилання',
        place: 'населений пункт',
      },
    ],
    [
      ['Широта', 'Долгота', 'Дата', 'Описание', 'Источник', 'Ссылка', 'Место'],
      {
        latitude: 'Широта',
        longitude: 'Долгота',
        date: 'Дата',
        title: 'Описание',
        source: 'Источник',
        link: 'Ссылка',
        place: 'Место',
      },
    ],
    [
      ['x', 'y', 'lat', 'lng', 'timestamp', 'geo_precision', 'source_url', 'publisher'],
      {
        longitude: 'lng',
        latitude: 'lat',
        date: 'timestamp',
        precision: 'geo_precision',
        link: 'source_url',
        source: 'publisher',
      },
    ],
    [['from', 'to', 'text'], { date: 'from', 'end-date': 'to', title: 'text' }],
    [['from', 'text'], { title: 'text' }],
    [
      ['description', 'title', 'eventDate', 'sourceUrl'],
      { title: 'title', date: 'eventDate', link: 'sourceUrl' },
    ],
    [['__proto__', 'constructor', 'toString', '', 'weapon'], {}],
  ])('takes %j for %j', (names, mapping) => {
    expect(guessColumns(names)).toEqual(mapping);
  });
});
