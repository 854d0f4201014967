import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import { openPage } from './openPage.tsx';

describe(Notices, () => {
  it('speak up when they come, and go when dismissed', async () => {
    const { onStore, user } = await openPage();
    onStore((state) => state.notify({ id: 'first', message: 'The first thing.' }));
    onStore((state) => state.notify({ id: 'second', message: 'The second thing.' }));
    const first = screen.getByText('The first thing.');
    // A live region that is there before its words is read out.
    expect(first.closest('[role=status]')).toBeInTheDocument();
    const [dismissFirst] = screen.getAllByRole('button', { name: 'Dismiss' });
    dismissFirst?.focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByText('The first thing.')).not.toBeInTheDocument();
    expect(screen.getByText('The second thing.')).toBeVisible();
  });

  it('show one cause once, in its latest words', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.notify({ id: 'same', message: 'At first.' }));
    onStore((state) => state.notify({ id: 'same', message: 'Later.' }));
    expect(screen.queryByText('At first.')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(1);
  });

  it('render markup in them as text', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.notify({ id: 'url-date', message: '“<b>now</b>” is no date.' }));
    expect(screen.getByText('“<b>now</b>” is no date.')).toBeVisible();
  });

  it('have their live region in place from the start', async () => {
    const { onStore } = await openPage();
    const regions = screen.getAllByRole('status');
    onStore((state) => state.notify({ id: 'any', message: 'Anything.' }));
    const speaking = regions.filter((region) => within(region).queryByText('Anything.'));
    expect(speaking).toHaveLength(1);
  });
});
