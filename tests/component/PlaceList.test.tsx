import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlaceClaims } from '../../src/features/claims/PlaceClaims.tsx';
import { AreaClaims } from '../../src/features/claims/AreaClaims.tsx';
import { PlaceList } from '../../src/features/places/PlaceList.tsx';
import { openPage } from './openPage.tsx';
import { claimNamed, openClaim, panel } from './panel.ts';

const places = () => within(screen.getByRole('list', { name: 'Places' }));
const back = () => panel().getByRole('button', { name: 'Back to all claims of the day' });

describe(PlaceList, () => {
  it('opens a place by keyboard and moves neither date nor camera', async () => {
    const { user, date, store } = await openPage({ date: '2025-03-11' });
    const sudzha = places().getByRole('button', { name: /^Sudzha/ });
    sudzha.focus();
    await user.keyboard('{Enter}');
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Sudzha');
    expect(sudzha).toHaveAttribute('aria-current', 'true');
    expect(sudzha).toHaveFocus();
    expect(date()).toBe('2025-03-11');
    expect(store.getState().camera).toBeNull();
  });

  it.each([
    ['2025-03-14', /^Sudzha.*Held by Russia, says Russia’s military \(as of the day before\)/],
    ['2025-03-11', /^Sudzha.*Taken by Russia on a day not given, 10–13 March 2025, says Russia’s military/],
    ['2024-11-04', /^Sudzha.*Held by Ukraine before it was retaken, by the words of Russia’s military/],
    ['2025-03-14', /^Belgorod.*Kyiv says its forces struck a missile depot/],
    ['2025-03-14', /^Kursk region.*Disputed: encirclement\. .*Donald Trump.*Ukraine’s General Staff/],
    ['2024-11-04', /^Belgorod.*No claim speaks of this day/],
  ])('says on %s in words what the map shows: %s', async (date, name) => {
    await openPage({ date });
    expect(places().getByRole('button', { name })).toBeVisible();
  });
});

describe(PlaceClaims, () => {
  it('names the place as the source spells it, with the gazetteers’ names', async () => {
    const { user } = await openPage();
    await user.click(places().getByRole('button', { name: /^Gontcharovka/ }));
    expect(panel().getByRole('heading', { level: 2, name: /^Gontcharovka/ })).toBeVisible();
    expect(panel().getByText(/Гончаровка · Гончарівка · Goncharovka$/)).toBeVisible();
    expect(panel().getByText(/just west of Sudzha across the river/)).toBeVisible();
  });

  it('says that Belgorod is not in Kursk oblast', async () => {
    const { user } = await openPage();
    await user.click(places().getByRole('button', { name: /^Belgorod/ }));
    expect(panel().getByText(/not part of Kursk oblast/)).toBeVisible();
  });

  it('says who is silent, and that silence is not agreement', async () => {
    const { user } = await openPage();
    await user.click(places().getByRole('button', { name: /^Sudzha/ }));
    expect(
      panel().getByText('Kyiv and Washington say nothing about it in this source. Silence is not agreement.'),
    ).toBeVisible();
  });

  it('says nothing of silence where every party speaks', async () => {
    const { user } = await openPage();
    await user.click(places().getByRole('button', { name: /^Kursk region/ }));
    expect(panel().queryByText(/Silence is not agreement/)).not.toBeInTheDocument();
  });

  it('says what the mark of a region is worth', async () => {
    const { user } = await openPage();
    await user.click(places().getByRole('button', { name: /^Kursk region/ }));
    expect(panel().getByText(/Only the region is named/)).toBeVisible();
  });

  it('leads back to all claims of the day', async () => {
    const { user, date } = await openPage({ date: '2025-03-11' });
    await user.click(places().getByRole('button', { name: /^Sudzha/ }));
    await user.click(back());
    expect(panel().getByRole('heading', { name: 'Claims about 11 March 2025' })).toBeVisible();
    expect(places().getByRole('button', { name: /^Sudzha/ })).toHaveAttribute('aria-current', 'false');
    expect(date()).toBe('2025-03-11');
  });
});

describe(AreaClaims, () => {
  it('says that the outline is schematic and who states the size', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.selectArea('schematic-under-200'));
    expect(panel().getByText(/^Schematic: drawn to the stated size/)).toBeVisible();
    expect(panel().getByText('Under 200 km² held by Ukraine, says Russia’s Defence Ministry.')).toBeVisible();
  });

  it('shows the claims that answer those behind it', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.selectArea('schematic-under-200'));
    expect(claimNamed(/Kyiv had not responded directly/)).toBeVisible();
  });

  it('gives the peak no day', async () => {
    const { onStore } = await openPage({ date: '2024-11-04' });
    onStore((state) => state.selectArea('schematic-1300'));
    expect(panel().getByText(/^1,300 km² held by Ukraine on a day not given/)).toBeVisible();
  });

  it('says that nobody speaks of the area on a day before its figure', async () => {
    const { onStore } = await openPage({ date: '2024-11-04' });
    onStore((state) => state.selectArea('schematic-under-200'));
    expect(panel().getByText('No claim speaks of this area on this day.')).toBeVisible();
  });

  it('stays while a claim behind it is opened', async () => {
    const { onStore, date } = await openPage({ date: '2024-11-04' });
    onStore((state) => state.selectArea('schematic-under-200'));
    openClaim(onStore, 'ministry-under-200');
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Area: under 200 km²');
    expect(date()).toBe('2025-03-14');
  });
});
