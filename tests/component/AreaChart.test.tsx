import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AreaChart } from '../../src/features/timeline/AreaChart.tsx';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { openPage } from './openPage.tsx';
import { layOut } from './standIns/layout.ts';
import { show } from './standIns/media.ts';

const chart = () => within(screen.getByRole('group', { name: 'Claimed area' }));
const asTable = () => screen.getByRole('button', { name: 'Show as table' });
const rows = () =>
  within(chart().getByRole('table', { name: 'Every figure claimed for the area held' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

/** What a screen reader is told when the date has come to rest. */
const spoken = () => chart().getByText(/^(Claimed area: .*|)$/, { selector: '[aria-live]' });

describe(AreaChart, () => {
  it('has a name that says where else its figures stand', async () => {
    await openPage();
    expect(
      chart().getByRole('img', { name: /^Chart of the claimed area in km², 1 August 2024 to 14 March 2025/ }),
    ).toBeVisible();
  });

  it('reads the claimed area at the chosen date', async () => {
    const { onStore } = await openPage();
    const reading = 'under 200 km² held by Ukraine, says Russia’s Defence Ministry.';
    expect(chart().getByText(/^Claimed area on/).parentElement).toHaveTextContent(
      `Claimed area on 14 March 2025: ${reading}`,
    );
    expect(spoken()).toHaveTextContent(`Claimed area: ${reading}`);
    onStore((state) => state.scrubTo(dayAt('2025-03-13')));
    expect(spoken()).toHaveTextContent(
      /^Claimed area: 1,300 km² held by Ukraine at its largest on a day not/,
    );
  });

  it('speaks no reading while the date is dragged or plays, and the last one after', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.beginDrag());
    onStore((state) => state.scrubTo(dayAt('2025-03-13')));
    expect(spoken()).toBeEmptyDOMElement();
    onStore((state) => state.endDrag());
    expect(spoken()).toHaveTextContent(/1,300 km²/);
    onStore((state) => state.play());
    expect(spoken()).toBeEmptyDOMElement();
  });

  it('says when no figure speaks of the day', async () => {
    await openPage({
      dataset: buildDataset({
        claims: [buildClaim({ predicate: 'area-held', quantity: { op: '<', value: 200, unit: 'km2' } })],
      }),
      date: '2025-01-01',
    });
    expect(spoken()).toHaveTextContent('Claimed area: no figure speaks of this day.');
  });

  it('writes a figure at its mark, which opens the claim', async () => {
    const { user, date, store } = await openPage({ date: '2024-12-01' });
    await user.click(chart().getByRole('button', { name: 'Russia’s Defence Ministry: < 200' }));
    expect(date()).toBe('2025-03-14');
    expect(store.getState().selection.claim).toBe('ministry-under-200');
  });

  it('writes the figure alone where the speaker has no room', async () => {
    layOut(340);
    await openPage();
    expect(chart().getByRole('button', { name: '1,300 at its largest, day not given' })).toBeVisible();
  });

  it('can be read as a table and goes back to a chart', async () => {
    const { user } = await openPage();
    await user.click(asTable());
    expect(rows()).toEqual([
      ['Speaker', 'Figure', 'About', 'Said'],
      [
        'Russia’s Defence Ministry',
        '1,300 km² held by Ukraine at its largest',
        'on a day not given, from August 2024 to 13 March 2025',
        'on a day not given, by 14 March 2025',
      ],
      [
        'Russia’s Defence Ministry',
        'Under 200 km² held by Ukraine',
        '14 March 2025',
        'on a day not given, by 14 March 2025',
      ],
    ]);
    expect(chart().queryByRole('img')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(chart().getByRole('img')).toBeVisible();
    expect(asTable()).toHaveFocus();
  });

  it('opens a claim by the table’s speaker, with the keyboard too', async () => {
    const { user, store } = await openPage();
    asTable().focus();
    await user.keyboard('{Enter}{Tab}{Enter}');
    expect(store.getState().selection.claim).toBe('ministry-peak-1300');
  });

  it('hears only the chosen speaker', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.listenTo('zelenskyy'));
    expect(spoken()).toHaveTextContent('Claimed area: no figure speaks of this day.');
    expect(chart().getByRole('img')).toBeVisible();
    expect(chart().queryByRole('button', { name: /< 200/ })).not.toBeInTheDocument();
  });

  it('is folded on a phone', async () => {
    show({ widthPx: 390 });
    const { user } = await openPage();
    expect(asTable()).not.toBeVisible();
    await user.click(chart().getByText('Claimed area'));
    expect(asTable()).toBeVisible();
  });

  it('is not there when nobody claims an area', async () => {
    await openPage({ dataset: buildDataset({ claims: [buildClaim()] }) });
    expect(screen.queryByRole('group', { name: 'Claimed area' })).not.toBeInTheDocument();
  });
});
