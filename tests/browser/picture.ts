import { page } from 'vitest/browser';

/** What is seen on the element, four bytes a pixel, row by row from the top. */
async function photograph(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, base64: true, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

function colourOf({ data }: ImageData, pixel: number): string {
  const channels = [...data.subarray(pixel * 4, pixel * 4 + 3)];
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How often each colour, as `#rrggbb`, is seen on the element. */
export async function coloursOn(element: Element): Promise<ReadonlyMap<string, number>> {
  const picture = await photograph(element);
  const counts = new Map<string, number>();
  for (let pixel = 0; pixel < picture.width * picture.height; pixel += 1) {
    const colour = colourOf(picture, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** The colours, as `#rrggbb`, at points of the element in pixels from its top left. */
export async function coloursAt(
  element: Element,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<readonly string[]> {
  const picture = await photograph(element);
  return points.map(({ x, y }) => colourOf(picture, Math.round(y) * picture.width + Math.round(x)));
}
