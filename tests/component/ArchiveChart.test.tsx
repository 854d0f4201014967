import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AreaChart } from '../../src/features/timeline/AreaChart.tsx';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { openArchive } from '../fixtures/openArchive.ts';
import { archiveId } from '../../src/state/ClaimlineState.ts';

const west = [boxAround(35, 51, 35.1, 51.1)];
const east = [boxAround(35.1, 51, 35.2, 51.1)];

const archive = buildArchive(
  {
    '2024-08-09': [west],
    '2024-08-12': [west, east],
    '2024-08-13': [west, east],
    '2024-08-17': [west],
  },
  { '2024-08-12': [east] },
);

async function openOn(date: string, parts: Partial<Parameters<typeof openPage>[0]> = {}): Promise<OpenPage> {
  const page = await openPage({ ...parts, date });
  page.onStore((state) => openArchive(state, { name: 'front.claimline', archive }));
  return page;
}

const chart = () => within(screen.getByRole('group', { name: 'Claimed area' }));
const spoken = () => chart().getByText(/^(Claimed area: .*|)$/, { selector: '[aria-live]' });
const linePaths = () => [...chart().getByRole('img').querySelectorAll('path[class*="line"]')];

describe(AreaChart, () => {
  it('reads an archive’s area after the report’s figures, with its holder, claimant and origin', async () => {
    await openOn('2024-08-13');
    expect(spoken()).toHaveTextContent(
      /^Claimed area: .*says Russia’s Defence Ministry\. 155 km² held by Russia, says A mapping project \(imported\); 77\.7 km² held by Ukraine, says A mapping project \(imported; as of the day before\)\.$/,
    );
  });

  it('says how far an archive reaches where it says nothing', async () => {
    await openOn('2024-08-09');
    expect(spoken()).toHaveTextContent(
      /77\.7 km² held by Russia, says A mapping project \(imported\)\. No snapshot yet by A mapping project: the first is of 12 August 2024\.$/,
    );
  });

  it('draws each layer as a line, days without a snapshot apart', async () => {
    await openOn('2024-08-13');
    const sides = linePaths().map((path) => [
      path.closest('g')?.getAttribute('data-side'),
      path.getAttribute('data-footing'),
    ]);
    expect(sides).toEqual([
      ['russia', null],
      ['russia', 'standing'],
      ['ukraine', null],
      ['ukraine', 'standing'],
    ]);
    expect(chart().getByText('held by Russia, A mapping project')).toBeVisible();
  });

  it('leaves the lines alone while the date moves', async () => {
    const { onStore } = await openOn('2024-08-13');
    const before = linePaths();
    onStore((state) => state.scrubTo(archive.last));
    expect(linePaths()).toEqual(before);
  });

  it('is there for an archive alone', async () => {
    await openOn('2024-08-13', { dataset: buildDataset({ claims: [buildClaim()] }) });
    expect(chart().getByRole('img')).toBeVisible();
    expect(await chart().findByText('held by Russia, A mapping project')).toBeVisible();
  });

  it('has a row for each layer in the table, whose figures go to their days', async () => {
    const { user, date } = await openOn('2024-08-16');
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = within(chart().getByRole('table', { name: 'Imported: ground held, by day' }));
    expect(
      table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent)),
    ).toEqual([
      ['Held by, according to', 'First', 'Last', 'Smallest', 'Largest', 'On 16 Aug 2024'],
      [
        'Russia, A mapping project',
        '77.7 km², 9 Aug 2024',
        '77.7 km², 17 Aug 2024',
        '77.7 km², 9 Aug 2024',
        '155 km², 12 Aug 2024',
        '155 km² (as of 3 days before)',
      ],
      [
        'Ukraine, A mapping project',
        '77.7 km², 12 Aug 2024',
        '77.7 km², 12 Aug 2024',
        '77.7 km², 12 Aug 2024',
        '77.7 km², 12 Aug 2024',
        '77.7 km² (as of 4 days before)',
      ],
    ]);
    await user.click(table.getByRole('button', { name: '155 km², 12 Aug 2024' }));
    expect(date()).toBe('2024-08-12');
  });

  it('is the report’s alone again once the archive is closed', async () => {
    const { onStore } = await openOn('2024-08-13');
    onStore((state) => state.closeOpened(archiveId));
    expect(linePaths()).toEqual([]);
    expect(spoken()).not.toHaveTextContent('imported');
  });
});
