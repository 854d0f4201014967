import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe objects to on the page as it stands; nothing, one hopes. */
export async function objections(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`);
}

/** The same in both colour schemes of a page that follows the system. */
export async function objectionsInBothSchemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await objections(page)).map((objection) => `${colorScheme}: ${objection}`));
  }
  return found;
}
