import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClaimsPanel } from '../../src/features/claims/ClaimsPanel.tsx';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { openPage } from './openPage.tsx';
import { claimNamed, group, openClaim, panel } from './panel.ts';
import { scrollIntoView } from './standIns/layout.ts';

const gap = buildDataset({
  claims: [
    buildClaim({ id: 'before', aboutTime: '2024-11-04/2024-11-10' }),
    buildClaim({ id: 'after', aboutTime: '2025-03-11' }),
  ],
});

describe(ClaimsPanel, () => {
  it('shows the claims of the day, place by place', async () => {
    await openPage();
    expect(panel().getByRole('heading', { name: 'Claims about 14 March 2025' })).toBeVisible();
    const groups = panel().getAllByRole('heading', { level: 3 });
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'Sudzha',
      'Gontcharovka',
      'Belgorod',
      'Kursk region',
      'Elsewhere: about no mapped place',
    ]);
  });

  it('keeps the truce talks under "Elsewhere"', async () => {
    await openPage();
    const elsewhere = group('Elsewhere: about no mapped place');
    expect(elsewhere.getByRole('button', { name: /good chance that the war will end/ })).toBeVisible();
    expect(
      elsewhere.queryByRole('button', { name: /encircle|surrounded by Russian/ }),
    ).not.toBeInTheDocument();
  });

  it('follows the date', async () => {
    await openPage({ date: '2025-03-11' });
    const elsewhere = group('Elsewhere: about no mapped place');
    expect(elsewhere.getByRole('button', { name: /At talks in Jeddah on 11 March/ })).toBeVisible();
    expect(
      panel().queryByRole('button', { name: /good chance that the war will end/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['2024-11-04', false, 1],
    ['2024-11-11', true, 0],
    ['2025-03-10', true, 0],
    ['2025-03-11', false, 1],
    // What was said of the day before still stands on the map, so its words stand here.
    ['2025-03-12', true, 1],
  ])('says whether no claim speaks of %s', async (date, isSilent, shown) => {
    await openPage({ dataset: gap, date });
    expect(panel().queryAllByText('No claim speaks of this day.')).toHaveLength(isSilent ? 1 : 0);
    expect(panel().queryAllByRole('article')).toHaveLength(shown);
  });

  it('shows the words behind a mark that is only implied', async () => {
    await openPage({ date: '2025-03-01' });
    expect(group('Sudzha').getByRole('button', { name: /speaks of other days/ })).toBeVisible();
  });
});

describe('opening a claim', () => {
  it('moves the date to it', async () => {
    const { user, date } = await openPage({ date: '2025-03-12' });
    await user.click(claimNamed(/Before any ceasefire, Putin had earlier insisted/));
    expect(date()).toBe('2025-03-14');
    expect(claimNamed(/Before any ceasefire, Putin had earlier insisted/)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('works by keyboard and closes again the same way', async () => {
    const { user } = await openPage();
    const claim = claimNamed(/Zelenskyy accuses Putin of undermining/);
    claim.focus();
    await user.keyboard('{Enter}');
    expect(claim).toHaveAttribute('aria-expanded', 'true');
    expect(claim).toHaveFocus();
    await user.keyboard(' ');
    expect(claim).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('“sabotaging diplomacy”')).not.toBeInTheDocument();
  });

  it('has one claim open at a time', async () => {
    const { user } = await openPage();
    await user.click(claimNamed(/Zelenskyy accuses Putin of undermining/));
    await user.click(claimNamed(/G7 restates its backing/));
    expect(panel().getAllByRole('button', { expanded: true })).toHaveLength(1);
    expect(claimNamed(/G7 restates its backing/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('brings the claim into view', async () => {
    const { onStore } = await openPage();
    openClaim(onStore, 'g7-unwavering-support');
    const article = claimNamed(/G7 restates its backing/).closest('article');
    expect(scrollIntoView.mock.contexts).toContain(article);
  });

  it('says of a claim that it speaks of other days', async () => {
    const { user } = await openPage({ dataset: gap, date: '2024-11-04' });
    await user.click(
      within(screen.getByRole('list', { name: 'Places' })).getByRole('button', { name: /Sudzha/ }),
    );
    const [later, now] = panel().getAllByRole('article');
    expect(later).toHaveTextContent('speaks of other days');
    expect(now).not.toHaveTextContent('speaks of other days');
  });
});
