import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { imagePixelRatio, type PixelImage } from './images/paintPixels.ts';

type PaintImage = (palette: Palette, pixelRatio: number) => PixelImage;

/** The images a map draws with: painted when first needed, painted anew when the colours change. */
export interface ImageShelf {
  /** Makes sure the map knows the image; `paint` must always belong to the same id. */
  need(id: string, paint: PaintImage): void;
  /** Paints every image known so far in other colours. */
  repaint(palette: Palette): void;
  /** Paints them as sharp as the map now is: a picture may have more pixels than the screen. */
  sharpen(): void;
}

/** The shelf of one map; it starts empty, in the colours given. */
export function createImageShelf(map: MapLibreMap, firstPalette: Palette): ImageShelf {
  const painters = new Map<string, PaintImage>();
  let palette = firstPalette;
  let pixelRatio = ratioOf(map);
  const put = (id: string, paint: PaintImage): void => {
    const image = paint(palette, pixelRatio);
    // Ids do not name the theme: a repaint swaps pixels and leaves the layout alone.
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio });
  };
  return {
    need(id, paint) {
      if (painters.has(id) && map.hasImage(id)) return;
      painters.set(id, paint);
      put(id, paint);
    },
    repaint(next) {
      palette = next;
      for (const [id, paint] of painters) put(id, paint);
    },
    sharpen() {
      if (ratioOf(map) === pixelRatio) return;
      pixelRatio = ratioOf(map);
      for (const [id, paint] of painters) {
        // An image keeps its size for as long as it is there.
        map.removeImage(id);
        put(id, paint);
      }
    },
  };
}

/** Whole, so that images are. */
function ratioOf(map: MapLibreMap): number {
  return Math.max(imagePixelRatio, Math.ceil(map.getPixelRatio()));
}
