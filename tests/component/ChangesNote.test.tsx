import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangesNote } from '../../src/features/changes/ChangesNote.tsx';
import { ComparePicker } from '../../src/features/changes/ComparePicker.tsx';
import { isDrawnOn } from '../../src/map/isDrawnOn.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { openPage } from './openPage.tsx';

const note = () => within(screen.getByRole('region', { name: 'Changes' }));

describe(ChangesNote, () => {
  it('is not there before the reader has moved the date', async () => {
    await openPage();
    expect(screen.queryByRole('region', { name: 'Changes' })).not.toBeInTheDocument();
  });

  it('says against which date what is claimed differently, and by whom', async () => {
    const { onStore } = await openPage({ date: '2025-03-11' });
    onStore((state) => state.scrubTo(dayAt('2025-03-14')));
    expect(note().getByRole('heading', { name: 'Changed against 11 Mar 2025' })).toBeVisible();
    const changes = note()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(changes).toEqual([
      expect.stringMatching(/^Sudzha: .*Held by Russia, says Russia’s military/),
      expect.stringMatching(/^Gontcharovka: .*Held by Russia, says Russia’s military/),
      expect.stringMatching(/^Belgorod: .*Kyiv says its forces struck a missile depot/),
      expect.stringMatching(/^Kursk region: .*Disputed: encirclement/),
      expect.stringMatching(/^Area of 1,300 km²: .*No claim speaks of it on this day/),
      expect.stringMatching(/^Area of under 200 km²: .*Under 200 km² held by Ukraine, says Russia’s Defence/),
    ]);
  });

  it('works backwards as well', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.scrubTo(dayAt('2024-11-04')));
    expect(note().getByRole('heading', { name: 'Changed against 14 Mar 2025' })).toBeVisible();
    expect(note().getByText('Belgorod:').closest('li')).toHaveTextContent('No claim speaks of this day.');
  });

  it('says that nothing is claimed differently', async () => {
    const { user } = await openPage({ date: '2024-11-04' });
    screen.getByRole('slider', { name: 'Date' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(note().getByText('Nothing is claimed differently than on 4 Nov 2024.')).toBeVisible();
  });

  it('marks the changed places on the map', async () => {
    const { onStore, frame } = await openPage({ date: '2025-03-12' });
    onStore((state) => state.scrubTo(dayAt('2025-03-13')));
    const changed = frame().places.filter((place) => place.changed);
    expect(changed.map(({ id }) => id)).toEqual(['sudzha', 'belgorod']);
  });
});

describe(ComparePicker, () => {
  it('holds a second date fast: the note tells both days, the map keeps what is gone', async () => {
    const { user, onStore, frame } = await openPage();
    await user.type(screen.getByLabelText('Compare with'), '9 March 2025{Enter}');
    expect(note().getByRole('heading', { name: 'Changed against 9 Mar 2025' })).toBeVisible();
    expect(note().getByText('Sudzha:').closest('li')).toHaveTextContent(
      /Held by Russia.*On 9 Mar 2025: Held by Ukraine before it was retaken/,
    );
    const { areas, day } = frame();
    expect(areas.filter((area) => isDrawnOn(area, day)).map(({ label }) => label)).toEqual([
      'under 200 km² · schematic',
      '9 Mar 2025: 1,300 km² · day unknown · schematic',
    ]);
    onStore((state) => state.scrubTo(dayAt('2025-03-10')));
    expect(note().getByRole('heading', { name: 'Changed against 9 Mar 2025' })).toBeVisible();
  });

  it('swaps the two dates, and lets go of the second', async () => {
    const { user, date } = await openPage();
    await user.type(screen.getByLabelText('Compare with'), '9 March 2025{Enter}');
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(date()).toBe('2025-03-09');
    expect(screen.getByLabelText('Compare with')).toHaveValue('14/03/2025');
    await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
    expect(screen.getByLabelText('Compare with')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Swap' })).not.toBeInTheDocument();
  });
});
