import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CiteButton } from '../../src/features/cite/CiteButton.tsx';
import { openPage, type OpenPage } from './openPage.tsx';

const writeText = vi.fn<(text: string) => Promise<void>>();
const source =
  'Source: “Trump Urges Putin to ‘Spare the Lives’ of ‘Thousands of Ukrainian Soldiers’ Amid Ceasefire Talks”, 14 March 2025.';

/** The page with a clipboard that answers as told; the one of `user-event` grants everything. */
async function openWithClipboard(parts?: Parameters<typeof openPage>[0]): Promise<OpenPage> {
  const page = await openPage(parts);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return page;
}
const cite = ({ user }: OpenPage) => user.click(screen.getByRole('button', { name: 'Cite this view' }));

describe(CiteButton, () => {
  beforeEach(() => {
    writeText.mockReset();
    writeText.mockResolvedValue();
  });

  it('copies title, date, address and source, and says so', async () => {
    const page = await openWithClipboard();
    await cite(page);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      `Kursk, as claimed: claims about 14 March 2025. http://localhost:3000/ ${source}`,
    );
    expect(await screen.findByText('Copied.')).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('textbox', { name: 'Citation' })).not.toBeInTheDocument();
  });

  it('names the place and links to this very view, at once', async () => {
    const page = await openWithClipboard({ date: '2025-03-11' });
    page.onStore((state) => state.selectPlace('sudzha'));
    await cite(page);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      `Kursk, as claimed: claims about 11 March 2025, Sudzha. http://localhost:3000/?date=2025-03-11&place=sudzha ${source}`,
    );
  });

  it('names an area by its size', async () => {
    const page = await openWithClipboard();
    page.onStore((state) => state.selectArea('schematic-under-200'));
    await cite(page);
    expect(writeText.mock.lastCall?.[0]).toContain('14 March 2025, area of under 200 km². http');
  });

  it('says whose claims are shown when these are not all', async () => {
    const page = await openWithClipboard();
    page.onStore((state) => state.listenTo('trump'));
    await cite(page);
    expect(writeText.mock.lastCall?.[0]).toContain('14 March 2025. Only what Donald Trump says. http');
  });

  it.each([
    ['refused', () => writeText.mockRejectedValue(new DOMException('Denied', 'NotAllowedError'))],
    ['absent', () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })],
  ])('shows the text, ready to be copied by hand, where the clipboard is %s', async (_, prepare) => {
    const page = await openWithClipboard();
    prepare();
    await cite(page);
    const text = await screen.findByRole('textbox', { name: 'Citation' });
    expect(text).toHaveValue(
      `Kursk, as claimed: claims about 14 March 2025. http://localhost:3000/ ${source}`,
    );
    expect(text).toHaveAttribute('readonly');
    expect(text).toHaveFocus();
    expect(screen.getByText('The browser refused to copy; the text is below.')).toBeVisible();
    expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
  });

  it('says nothing of a view that was not copied', async () => {
    const page = await openWithClipboard();
    await cite(page);
    expect(await screen.findByText('Copied.')).toBeVisible();
    page.onStore((state) => state.selectPlace('sudzha'));
    expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
  });
});
