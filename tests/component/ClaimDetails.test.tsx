import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClaimDetails } from '../../src/features/claims/ClaimDetails.tsx';
import { ClaimRelations } from '../../src/features/claims/ClaimRelations.tsx';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { claimNamed, fact, openClaim, panel } from './panel.ts';

async function openWithClaim(id: string): Promise<OpenPage> {
  const page = await openPage();
  openClaim(page.onStore, id);
  return page;
}

function related() {
  return within(panel().getByRole('list', { name: 'Related claims' }));
}

/** How each related claim speaks to the open one. */
function relations() {
  return related()
    .getAllByRole('button')
    .map(({ textContent }) => textContent?.split(':')[0]);
}

/** The stops of the statement's way to the page. */
function way() {
  const term = panel()
    .getAllByRole('term')
    .find(({ textContent }) => textContent === 'Way to this page');
  const list = term?.nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error('the claim tells no way');
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe(ClaimDetails, () => {
  it('tells who denied the encirclement, where, when, and where that stands in the source', async () => {
    await openWithClaim('general-staff-no-encirclement');
    expect(fact('Speaker')).toBe('Ukraine’s General Staff, command of Ukraine’s armed forces');
    expect(way()).toEqual(['Ukraine’s General Staff', 'Facebook post', 'the report']);
    expect(fact('Said')).toBe('14 March 2025');
    expect(fact('About')).toBe('14 March 2025');
    expect(fact('In the source')).toBe(
      'paragraph 3, under “Battlefield Context and Russian Advances”, characters 2151–2345',
    );
    expect(fact('Figure')).toBeNull();
  });

  it('prints the words of every claim verbatim, in quotation marks and marked as English', async () => {
    const { onStore } = await openPage();
    for (const { id, quotes } of embeddedDataset.claims) {
      openClaim(onStore, id);
      const printed = panel().queryAllByRole('blockquote');
      expect(printed.map(({ textContent }) => textContent)).toEqual(quotes.map((quote) => `“${quote}”`));
      for (const quote of printed) expect(quote).toHaveAttribute('lang', 'en');
    }
  });

  it('says so where the report prints none of the speaker’s words', async () => {
    await openWithClaim('ministry-under-200');
    expect(panel().queryByRole('blockquote')).not.toBeInTheDocument();
    expect(panel().getByText('The report prints none of the speaker’s own words.')).toBeVisible();
  });

  it('names everyone through whom the words came', async () => {
    await openWithClaim('witkoff-moscow');
    expect(fact('Speaker')).toBe('A source cited by AFP, not named');
    expect(way()).toEqual(['A source cited by AFP', 'remarks to AFP', 'AFP', 'the report']);
  });

  it('says that a channel is not stated', async () => {
    await openWithClaim('trump-war-can-end');
    expect(way()).toEqual(['Donald Trump', 'channel not stated', 'the report']);
    expect(panel().getByText('The report does not say where he said this.')).toBeVisible();
  });

  it('begins the way of an echo with what it repeats, and says that it counts once', async () => {
    await openWithClaim('x-users-echo-trump');
    expect(way()).toEqual([
      'Donald Trump',
      'Truth Social post',
      'Some users of X',
      'posts on X',
      'the report',
    ]);
    expect(fact('Way to this page')).toMatch(/An echo: it counts once, together with what it repeats\.$/);
  });

  it('gives a figure with its bound', async () => {
    await openWithClaim('ministry-under-200');
    expect(fact('Figure')).toBe('under 200 km²');
  });

  it('invents no day for a claim that gives none', async () => {
    await openWithClaim('sudzha-retaken');
    expect(fact('Said')).toBe('on a day not given, 10–14 March 2025');
    expect(fact('About')).toBe('on a day not given, 10–13 March 2025');
  });

  it('renders markup in imported words as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const dataset = buildDataset({
      claims: [buildClaim({ summary: hostile, quotes: [hostile], note: hostile, channel: hostile })],
    });
    const { onStore } = await openPage({ dataset });
    openClaim(onStore, 'sudzha-held');
    expect(panel().getByRole('blockquote')).toHaveTextContent(`“${hostile}”`);
    expect(way()).toContain(hostile);
    expect(screen.queryByRole('img', { hidden: true })).not.toBeInTheDocument();
  });
});

describe(ClaimRelations, () => {
  it('tells what the claim denies', async () => {
    await openWithClaim('general-staff-no-encirclement');
    expect(relations()).toEqual(['denies Donald Trump', 'repeated by other users of X']);
  });

  it('tells what denies, supports and repeats the claim', async () => {
    await openWithClaim('trump-encircled');
    expect(relations()).toEqual([
      'supported by Donald Trump',
      'denied by Ukraine’s General Staff',
      'repeated by some users of X',
      'denied by other users of X',
    ]);
  });

  it('leads to the other claim, also where it stands at another place', async () => {
    const { user, store } = await openWithClaim('trump-encircled');
    await user.click(related().getByRole('button', { name: /^supported by Donald Trump/ }));
    expect(store.getState().selection).toEqual({ subject: { kind: 'day' }, claim: 'trump-spare-lives' });
    expect(claimNamed(/has pressed Putin to let the surrounded/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('moves the date to the other claim', async () => {
    const { user, date } = await openWithClaim('zelenskyy-sabotage');
    expect(date()).toBe('2025-03-14');
    await user.click(related().getByRole('button', { name: /^answers Vladimir Putin/ }));
    expect(date()).toBe('2025-03-13');
  });

  it('is not there for a claim that stands alone', async () => {
    await openWithClaim('g7-sanctions-warning');
    expect(panel().queryByRole('list', { name: 'Related claims' })).not.toBeInTheDocument();
  });
});

describe('threads', () => {
  it('set a denial under the claim that it denies and say so', async () => {
    await openPage();
    const claim = claimNamed(/Trump says that thousands/);
    const thread = claim.closest('li');
    if (!thread) throw new Error('the claim stands in no thread');
    const replies = within(within(thread).getByRole('list')).getAllByRole('article');
    expect(replies.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('denies Donald Trump'),
      expect.stringContaining('repeats Donald Trump'),
      expect.stringContaining('repeats Ukraine’s General Staff'),
    ]);
  });
});
