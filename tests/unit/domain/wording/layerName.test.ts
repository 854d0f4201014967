import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/domain/archive/Archive.ts';
import { layerName } from '../../../../src/domain/wording/layerName.ts';
import type { Wording } from '../../../../src/domain/wording/Wording.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildAlike, buildArchive } from '../../../fixtures/buildArchive.ts';
import { english, russian, ukrainian } from '../../../fixtures/words.ts';

const days = { '2025-03-14': [[boxAround(35, 51, 35.1, 51.1)]] };
const alike = buildAlike({ north: days, south: days });

const namesOf = (archive: Archive, wording: Wording = english) =>
  archive.layers.map((layer) => layerName(layer, archive, wording));
const claimantsOf = (archive: Archive) => namesOf(archive).map(({ claimant }) => claimant);

/** The archive with its layers called anew. */
const called = (...labels: readonly string[]): Archive => ({
  ...alike,
  layers: alike.layers.map((layer, index) => ({ ...layer, label: labels[index] ?? '' })),
});

describe(layerName, () => {
  it('is holder and claimant where those tell the layers apart', () => {
    expect(namesOf(buildArchive(days, days))).toEqual([
      { holder: 'Russia', claimant: 'A mapping project' },
      { holder: 'Ukraine', claimant: 'A mapping project' },
    ]);
    const [north, south] = alike.layers;
    if (!north || !south) throw new Error('two layers were built');
    expect(claimantsOf({ ...alike, layers: [north, { ...south, claimant: 'Another project' }] })).toEqual([
      'A mapping project',
      'Another project',
    ]);
  });

  it.each([
    ['English', english, 'Russia', 'A mapping project, layer “north”'],
    ['Ukrainian', ukrainian, 'Росія', 'A mapping project, шар «north»'],
    ['Russian', russian, 'Россия', 'A mapping project, слой «north»'],
  ])('says in %s what the layer is called where another reads the same', (_, wording, holder, claimant) => {
    expect(namesOf(alike, wording)[0]).toEqual({ holder, claimant });
  });

  it('numbers layers that are called the same, or nothing', () => {
    expect(claimantsOf(called('front', 'front'))).toEqual([
      'A mapping project, layer “front 1”',
      'A mapping project, layer “front 2”',
    ]);
    expect(claimantsOf(called('', 'front'))).toEqual([
      'A mapping project, layer “1”',
      'A mapping project, layer “front”',
    ]);
  });
});
