/** The basemap's origins for pictures, which carry no links: the words of `Attribution.tsx`. */
export const attributionText =
  'Basemap © OpenStreetMap contributors (ODbL) · GeoNames CC BY 4.0 · Natural Earth · GSHHG/WDBII (LGPL)';
