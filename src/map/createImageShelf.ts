import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { imagePixelRatio, type PixelImage } from './images/paintPixels.ts';

type PaintImage = (palette: Palette) => PixelImage;

/** The images a map draws with: painted when first needed, painted anew when the colours change. */
export interface ImageShelf {
  /** Makes sure the map knows the image; `paint` must always belong to the same id. */
  need(id: string, paint: PaintImage): void;
  /** Paints every image known so far in other colours. */
  repaint(palette: Palette): void;
}

/** The shelf of one map; it starts empty, in the colours given. */
export function createImageShelf(map: MapLibreMap, firstPalette: Palette): ImageShelf {
  const painters = new Map<string, PaintImage>();
  let palette = firstPalette;
  const put = (id: string, paint: PaintImage): void => {
    const image = paint(palette);
    // Ids do not name the theme: a repaint swaps pixels and leaves the layout alone.
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio: imagePixelRatio });
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
  };
}
