const equatorMetres = 40_075_016.686;
/** Pixels of MapLibre's world at zoom 0. */
const worldPixels = 512;

export interface ScaleBar {
  readonly widthPixels: number;
  readonly metres: number;
}

/** The longest bar of a round length that is no wider than `widestPixels`, at the latitude of a Mercator map's centre. */
export function scaleBarFor(
  { zoom, latitude }: { readonly zoom: number; readonly latitude: number },
  widestPixels: number,
): ScaleBar {
  const metresPerPixel = (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / (worldPixels * 2 ** zoom);
  const widest = metresPerPixel * widestPixels;
  const power = 10 ** Math.floor(Math.log10(widest));
  const metres = power * ([5, 2].find((step) => step * power <= widest) ?? 1);
  return { widthPixels: metres / metresPerPixel, metres };
}
