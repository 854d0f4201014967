import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PanelSheet } from '../../src/app/PanelSheet.tsx';
import { PanelHead } from '../../src/features/claims/PanelHead.tsx';
import { Legend } from '../../src/features/legend/Legend.tsx';
import { SourceNote } from '../../src/features/sources/SourceNote.tsx';
import { openPage } from './openPage.tsx';
import { scrollIntoView } from './standIns/layout.ts';
import { show } from './standIns/media.ts';

const raise = () => screen.getByRole('button', { name: 'Raise the panel' });
const lower = () => screen.getByRole('button', { name: 'Lower the panel' });
const stop = () => document.querySelector('#claims')?.getAttribute('data-stop');

describe(PanelSheet, () => {
  it('stops at three heights and keeps the focus at either end', async () => {
    const { user } = await openPage();
    expect(stop()).toBe('half');
    await user.click(raise());
    expect(stop()).toBe('high');
    expect(raise()).toHaveAttribute('aria-disabled', 'true');
    raise().focus();
    await user.keyboard('{Enter}');
    expect(stop()).toBe('high');
    expect(raise()).toHaveFocus();
    await user.click(lower());
    await user.click(lower());
    expect(stop()).toBe('low');
    expect(lower()).toHaveAttribute('aria-disabled', 'true');
  });

  it('comes up when a place is picked on the map', async () => {
    const { user, onMap } = await openPage();
    await user.click(lower());
    onMap((map) => map.click({ kind: 'place', id: 'sudzha' }));
    expect(stop()).toBe('half');
  });

  it('stays high when a place is picked', async () => {
    const { user, onMap } = await openPage();
    await user.click(raise());
    onMap((map) => map.click({ kind: 'place', id: 'sudzha' }));
    expect(stop()).toBe('high');
  });
});

describe(PanelHead, () => {
  it('comes into view whenever another place is picked', async () => {
    const { onMap } = await openPage();
    for (const id of ['sudzha', 'belgorod']) {
      onMap((map) => map.click({ kind: 'place', id }));
      const heading = within(screen.getByRole('region', { name: 'Claims' })).getByRole('heading', {
        level: 2,
      });
      expect(scrollIntoView.mock.contexts.some((element) => element.contains(heading))).toBe(true);
      scrollIntoView.mockClear();
    }
  });
});

describe(Legend, () => {
  it.each([
    [1280, true],
    [390, false],
  ])('on a page %i pixels wide starts open: %s', async (widthPx, isOpen) => {
    show({ widthPx });
    await openPage();
    const words = screen.getByText('area claimed held: size stated, outline schematic');
    expect(words.closest('details')).toHaveProperty('open', isOpen);
  });
});

describe(SourceNote, () => {
  it('names the document, its date and its digest', async () => {
    await openPage();
    const sources = screen.getByRole('region', { name: 'Sources' });
    expect(sources).toHaveTextContent('Amid Ceasefire Talks, 14 March 2025.');
    expect(sources).toHaveTextContent('The document does not name its publisher.');
    expect(sources).toHaveTextContent('4,728 characters');
    expect(sources).toHaveTextContent('1d1615329c081181b0cb94440ac5421b63abfcc30647be1a6d28db53ce2dff49');
  });
});
