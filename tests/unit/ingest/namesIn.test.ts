import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../src/domain/opening/Reading.ts';
import { namesIn } from '../../../src/ingest/namesIn.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';

const records = Array.from({ length: 600 }, (_, index) => ({ title: 'Drones', [`name ${index}`]: index }));
const features = records.map((properties) => ({ type: 'Feature', geometry: null, properties }));

describe(namesIn, () => {
  it.each([
    ['features', JSON.stringify({ type: 'FeatureCollection', features })],
    ['records', JSON.stringify(records)],
    ['records line by line', records.map((record) => JSON.stringify(record)).join('\n')],
  ])('asks of %s about as many names as a reader can choose from; all are kept', async (_, text) => {
    const file = { path: 'a.json', content: new Blob([text]) };
    const { asks, opened } = await readGivenFiles([file], noAnswers, () => {});
    const asked = asks.flatMap((ask) => (ask.kind === 'columns' ? ask.names : []));
    expect(asked).toHaveLength(500);
    const entries = opened.flatMap((one) => (one.kind === 'collection' ? one.collection.entries : []));
    expect(entries.at(-1)?.properties).toEqual({ 'name 599': 599 });
  });
});
