import { describe, expect, it } from 'vitest';
import { describeCitation } from '../../../../src/domain/wording/describeCitation.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { edtfAt } from '../../../fixtures/edtfAt.ts';
import { english } from '../../../fixtures/words.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

const view = {
  dataset: buildDataset(),
  question: { day: dayAt('2025-03-14'), saidBy: null, accordingTo: null },
  subject: null,
  opened: { archive: null, collections: [] },
  permalink: 'https://example.org/',
};

describe(describeCitation, () => {
  it('names title, date, address and source', () => {
    expect(describeCitation(view, english)).toBe(
      'Kursk, as claimed: claims about 14 March 2025. https://example.org/ Source: “A report”, 14 March 2025.',
    );
  });

  it('names the subject', () => {
    expect(describeCitation({ ...view, subject: 'Sudzha' }, english)).toContain(
      'claims about 14 March 2025, Sudzha. https://',
    );
  });

  it('says whose claims are shown, and known by when, where these are not all', () => {
    const question = { day: dayAt('2025-03-14'), saidBy: dayAt('2025-03-12'), accordingTo: 'x-users' };
    expect(describeCitation({ ...view, question }, english)).toContain(
      'claims about 14 March 2025. Only what some users of X says, said by 12 March 2025. https://',
    );
  });

  it('sets the quotation marks of a title inside its own', () => {
    expect(describeCitation({ ...view, dataset: embeddedDataset }, english)).toMatch(
      /Source: “Trump Urges Putin to ‘Spare the Lives’ of ‘Thousands of Ukrainian Soldiers’ Amid Ceasefire Talks”, 14 March 2025\.$/,
    );
  });

  it('names publishers, and every source', () => {
    const [report] = view.dataset.sources;
    if (!report) throw new Error('the fixture has no source');
    const sources = [
      { ...report, publisher: 'The Paper' },
      { ...report, id: 'second', title: 'Another', published: edtfAt('2025-03') },
    ];
    expect(describeCitation({ ...view, dataset: buildDataset({ sources }) }, english)).toMatch(
      / Sources: “A report”, The Paper, 14 March 2025; “Another”, March 2025\.$/,
    );
  });

  it('says what is shown from the reader’s own files, and that the address does not lead to it', () => {
    const archive = buildArchive({ '2025-03-14': [[boxAround(35, 51, 35.1, 51.1)]] });
    const opened = { archive: { name: 'War', archive }, collections: [] };
    expect(describeCitation({ ...view, opened }, english)).toMatch(
      / Source: .*\. Shown too, from files on the reader’s own device, which the link does not carry: War \(A mapping project, Daily snapshots, © its makers\)\.$/,
    );
  });

  it('ends with the address where there is no source', () => {
    expect(describeCitation({ ...view, dataset: buildDataset({ sources: [] }) }, english)).toMatch(
      /\. https:\/\/example\.org\/$/,
    );
  });
});
