import { describe, expect, it } from 'vitest';
import { areaByDay } from '../../../../src/domain/archive/areaByDay.ts';
import { historyAt } from '../../../../src/domain/archive/historyAt.ts';
import { layerAreaOn } from '../../../../src/domain/archive/layerAreaOn.ts';
import { spanOfHolding } from '../../../../src/domain/archive/spanOfHolding.ts';
import {
  describeGround,
  describeGrowth,
  nameOfGround,
} from '../../../../src/domain/wording/describeGround.ts';
import { describeKm2, describeLayerArea } from '../../../../src/domain/wording/describeLayer.ts';
import {
  describeHolding,
  describeHoldingGaps,
  describePointOn,
  describePosition,
} from '../../../../src/domain/wording/describePoint.ts';
import { layerName } from '../../../../src/domain/wording/layerName.ts';
import type { Wording } from '../../../../src/domain/wording/Wording.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english, russian, ukrainian } from '../../../fixtures/words.ts';

const west = [boxAround(35, 51, 35.1, 51.1)];
const east = [boxAround(35.1, 51, 35.2, 51.1)];
const archive = buildArchive({
  '2024-08-09': [west],
  '2024-08-12': [west, east],
  '2024-08-13': [west, east],
  '2024-08-16': [west],
});
const areas = areaByDay(archive);
const [layer] = archive.layers;
if (!layer) throw new Error('an archive without a layer');

const history = historyAt(archive, [35.15, 51.05]);
const [holding] = history;
if (!holding) throw new Error('nobody held the spot');
const span = spanOfHolding(archive, holding);

function areaOn(day: string) {
  const area = layerAreaOn(archive, areas, 0, dayAt(day));
  if (!area) throw new Error(`no area on ${day}`);
  return area;
}

describe(describeKm2, () => {
  it.each([
    [0, '0 km²'],
    [0.04, 'under 0.1 km²'],
    [1e-12, '0 km²'],
    [-1e-12, '0 km²'],
    [12.345, '12.3 km²'],
    [6120.4, '6,120 km²'],
  ])('writes %d no more exactly than it is worth', (km2, written) => {
    expect(describeKm2(km2, english)).toBe(written);
  });
});

describe.each<readonly [string, Wording, Readonly<Record<string, string>>]>([
  [
    'English',
    english,
    {
      position: '51.05° N, 35.15° E',
      held: 'Held by Russia since 12 August 2024, says A mapping project.',
      gap: 'Held by Russia since 12 August 2024, says A mapping project (no snapshot of this day, as of 2 days before).',
      span: 'Held by Russia, according to A mapping project, from 12 August 2024 to 15 August 2024',
      gaps: 'The 2 days before it have no snapshot. Its last 2 days have no snapshot.',
      area: '155 km² held by Russia, says A mapping project (imported); 77.7 km² more than in the snapshot before, of 9 August 2024.',
      name: 'Ground held by Russia',
      growth:
        '77.7 km² less in the snapshot of 16 Aug 2024 than in that of 13 Aug 2024, says A mapping project (imported).',
      ground:
        'gained 12 km², lost 1,300 km² between the snapshots of 13 Aug 2024 and 16 Aug 2024, says A mapping project (imported).',
    },
  ],
  [
    'Ukrainian',
    ukrainian,
    {
      position: '51,05° пн. ш., 35,15° сх. д.',
      held: 'A mapping project: від 12 серпня 2024 утримує Росія.',
      gap: 'A mapping project: від 12 серпня 2024 утримує Росія (знімка за цей день немає, станом на 2 дні раніше).',
      span: 'A mapping project: утримує Росія від 12 серпня 2024 до 15 серпня 2024',
      gaps: 'За 2 дні перед тим знімків немає. За останні 2 дні знімків немає.',
      area: 'A mapping project: 155 км² утримує Росія (імпортовано); на 77,7 км² більше, ніж на попередньому знімку, за 9 серпня 2024.',
      name: 'Земля, яку утримує Росія',
      growth:
        'A mapping project (імпортовано): на знімку за 16 серп. 2024 на 77,7 км² менше, ніж на знімку за 13 серп. 2024.',
      ground:
        'A mapping project (імпортовано): набуто 12 км², втрачено 1 300 км² між знімками за 13 серп. 2024 і 16 серп. 2024.',
    },
  ],
  [
    'Russian',
    russian,
    {
      position: '51,05° с. ш., 35,15° в. д.',
      held: 'A mapping project: с 12 августа 2024 удерживает Россия.',
      gap: 'A mapping project: с 12 августа 2024 удерживает Россия (снимка за этот день нет, по состоянию на 2 дня раньше).',
      span: 'A mapping project: удерживает Россия с 12 августа 2024 до 15 августа 2024',
      gaps: 'За 2 дня перед этим снимков нет. За последние 2 дня снимков нет.',
      area: 'A mapping project: 155 км² удерживает Россия (импортировано); на 77,7 км² больше, чем на предыдущем снимке, за 9 августа 2024.',
      name: 'Земля, которую удерживает Россия',
      growth:
        'A mapping project (импортировано): на снимке за 16 авг. 2024 на 77,7 км² меньше, чем на снимке за 13 авг. 2024.',
      ground:
        'A mapping project (импортировано): приобретено 12 км², утрачено 1 300 км² между снимками за 13 авг. 2024 и 16 авг. 2024.',
    },
  ],
])('an archive in %s', (_, wording, words) => {
  /** Figures are set with spaces that do not break. */
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

  const name = layerName(layer, archive, wording);

  it('names a spot by its coordinates', () => {
    expect(describePosition([35.15, 51.05], wording)).toBe(words['position']);
  });

  it('says who is claimed to hold the spot, since when, by whose word', () => {
    expect(describePointOn(archive, history, dayAt('2024-08-13'), wording)).toEqual([words['held']]);
    expect(describePointOn(archive, history, dayAt('2024-08-15'), wording)).toEqual([words['gap']]);
  });

  it('tells a span of its history, with the gaps at its ends', () => {
    expect(describeHolding(name, span, wording)).toBe(words['span']);
    expect(describeHoldingGaps(span, wording)).toBe(words['gaps']);
  });

  it('tells the area of a day beside that of the snapshot before', () => {
    expect(plain(describeLayerArea(name, areaOn('2024-08-12'), wording))).toBe(words['area']);
  });

  it('tells how two days differ', () => {
    const between = { earlier: areaOn('2024-08-14'), later: areaOn('2024-08-16') };
    expect(nameOfGround(name, wording)).toBe(words['name']);
    expect(plain(describeGrowth(name, between, wording))).toBe(words['growth']);
    expect(plain(describeGround(name, between, { gainedKm2: 12, lostKm2: 1300 }, wording))).toBe(
      words['ground'],
    );
  });
});
