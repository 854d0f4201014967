import { expect, type Locator, type Page } from '@playwright/test';
import { withoutWebGl } from './withoutWebGl.ts';

/** The page as a reader names its parts. */
export class ClaimlinePage {
  readonly map: Locator;
  readonly timeline: Locator;
  readonly claims: Locator;
  readonly places: Locator;
  readonly date: Locator;
  readonly goToDate: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.claims = page.getByRole('region', { name: 'Claims' });
    this.places = page.getByRole('list', { name: 'Places' });
    this.date = page.getByRole('slider', { name: 'Date' });
    this.goToDate = page.getByRole('textbox', { name: 'Go to date' });
  }

  /** Opens the page by a link's query and waits until the map has drawn its first frame. */
  async open(query = ''): Promise<void> {
    await this.visit(query);
    await expect(this.map).toHaveAttribute('data-status', 'ready', { timeout: 40_000 });
  }

  /** The page where no map can be drawn: for journeys that do not look at it, for it is most of the work. */
  async openWithoutMap(query = ''): Promise<void> {
    await withoutWebGl(this.page);
    await this.visit(query);
    const notice = this.page.getByText(/^This browser cannot draw the map/).locator('..');
    await notice.getByRole('button').click();
  }

  /** Opens the page and waits for nothing but its words. */
  async visit(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.timeline).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  place(name: string): Locator {
    return this.places.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  claimBy(speaker: string): Locator {
    return this.claims.getByRole('button', { name: new RegExp(`^${speaker}`) });
  }

  heading(name: string | RegExp): Locator {
    return this.claims.getByRole('heading', { level: 2, name });
  }

  /** A tap in the middle of the map, where a link's `view` puts its coordinates. */
  async pressMapCentre(isTouch: boolean): Promise<void> {
    const box = await this.map.locator('canvas').boundingBox();
    if (!box) throw new Error('the map has no canvas');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (isTouch) await this.page.touchscreen.tap(x, y);
    else await this.page.mouse.click(x, y);
  }

  /** How many clearly different colours the map's picture holds; a blank map has one. */
  async countMapColours(): Promise<number> {
    const picture = (await this.map.screenshot()).toString('base64');
    // Decoded on a page of its own: this one's policy rightly refuses to fetch a picture from a string.
    const probe = await this.page.context().newPage();
    const count = await probe.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const colours = new Set<string>();
      for (let index = 0; index < data.length; index += 4) {
        colours.add([data[index], data[index + 1], data[index + 2]].map((value) => (value ?? 0) >> 4).join());
      }
      return colours.size;
    }, picture);
    await probe.close();
    return count;
  }
}
