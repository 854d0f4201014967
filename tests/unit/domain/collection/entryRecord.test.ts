import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryOfRecord,
  flatRecordOf,
  geometryOfRecord,
  isRecordOfEntry,
  textRecordOf,
} from '../../../../src/domain/collection/entryRecord.ts';
import { entriesOfDataset } from '../../../../src/domain/collection/entriesOfDataset.ts';
import { listOfText, textOfList } from '../../../../src/domain/collection/textOfList.ts';
import { arbitraryEntries } from '../../../fixtures/arbitraryEntry.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

const [first] = entriesOfDataset(embeddedDataset);
if (!first) throw new Error('the dataset has no claim');
const record = textRecordOf(first);

describe(entryOfRecord, () => {
  it('gives back to the letter what was written as cells, the place on the map included', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        for (const entry of entries) {
          const cells = textRecordOf(entry);
          expect(geometryOfRecord(cells)).toEqual(entry.geometry);
          expect(entryOfRecord(cells, entry.geometry, entry.path)).toEqual(entry);
        }
      }),
    );
  });

  it('gives back to the letter what was written as properties', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        for (const entry of entries) {
          const properties: unknown = JSON.parse(JSON.stringify(flatRecordOf(entry)));
          expect(entryOfRecord(properties as object as Record<string, unknown>, entry.geometry, '')).toEqual(
            entry,
          );
        }
      }),
    );
  });

  it('keeps a column that somebody has added since', () => {
    expect(entryOfRecord({ ...record, checked: 'yes' }, null, '')?.properties).toMatchObject({
      checked: 'yes',
    });
  });

  it.each([
    ['no date', { date: 'last week' }],
    ['no side', { side: 'north' }],
    ['no timing', { timing: '' }],
    ['no precision', { precision: '4' }],
    ['a link that runs', { link: 'javascript:alert(1)' }],
    ['properties that are no object', { properties: '[1]' }],
    ['properties that are no JSON', { properties: '{' }],
    ['a speaker that is no text', { speaker: 5 }],
    ['no id', { id: '' }],
  ])('leaves a record with %s to those who read anyone’s file', (_, slip) => {
    expect(entryOfRecord({ ...record, ...slip }, null, '')).toBeNull();
  });
});

describe(isRecordOfEntry, () => {
  it('knows our own files by all of their names, whatever else there is', () => {
    expect(isRecordOfEntry([...Object.keys(record), 'checked'])).toBe(true);
    expect(isRecordOfEntry(['id', 'date', 'title', 'speaker', 'side', 'quote', 'link'])).toBe(false);
  });
});

describe(textOfList, () => {
  it('leaves the only text as it is, and is undone for any list', () => {
    expect(textOfList(['in full'])).toBe('in full');
    const lists = fc.array(fc.oneof(fc.string(), fc.constantFrom('', '["a"]', '["')), { maxLength: 3 });
    fc.assert(
      fc.property(lists, (list) => {
        expect(listOfText(textOfList(list))).toEqual(list);
      }),
    );
  });
});
