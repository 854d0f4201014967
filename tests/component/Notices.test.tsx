import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import type { MessageId } from '../../src/domain/wording/Wording.ts';
import { openPage, type OpenPage } from './openPage.tsx';

const noMap = 'The map cannot be drawn here. The claims stand in the panel.';
const noLanguage = 'The page could not be put into the chosen language: its words did not load.';

function notify({ onStore }: OpenPage, id: string, message: MessageId) {
  onStore((state) => state.notify({ id, message: { id: message } }));
}

describe(Notices, () => {
  it('speak up when they come, and go when dismissed', async () => {
    const page = await openPage();
    notify(page, 'first', 'map.missing');
    notify(page, 'second', 'notice.language');
    const first = screen.getByText(noMap);
    // A live region that is there before its words is read out.
    expect(first.closest('[role=status]')).toBeInTheDocument();
    const [dismissFirst] = screen.getAllByRole('button', { name: 'Dismiss' });
    dismissFirst?.focus();
    await page.user.keyboard('{Enter}');
    expect(screen.queryByText(noMap)).not.toBeInTheDocument();
    expect(screen.getByText(noLanguage)).toBeVisible();
  });

  it('show one cause once, in its latest words', async () => {
    const page = await openPage();
    notify(page, 'same', 'map.missing');
    notify(page, 'same', 'notice.language');
    expect(screen.queryByText(noMap)).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(1);
  });

  it('render markup in them as text', async () => {
    const { onStore } = await openPage();
    const values = { name: 'date', text: '<b>now</b>' };
    onStore((state) => state.notify({ id: 'url-date', message: { id: 'link.noDate', values } }));
    expect(screen.getByText(/“<b>now<\/b>” is no date/)).toBeVisible();
  });

  it('have their live region in place from the start', async () => {
    const page = await openPage();
    const regions = screen.getAllByRole('status');
    notify(page, 'any', 'map.missing');
    const speaking = regions.filter((region) => within(region).queryByText(noMap));
    expect(speaking).toHaveLength(1);
  });

  it('change their language with the page', async () => {
    const page = await openPage();
    notify(page, 'any', 'map.missing');
    page.onStore((state) => state.chooseLanguage('uk'));
    expect(
      await screen.findByText('Мапу тут накреслити неможливо. Твердження стоять у панелі.'),
    ).toBeVisible();
  });
});
