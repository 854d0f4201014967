/**
 * All layers in draw order, the last on top; ids are `<source>-<what>-<type>`. Symbols are *placed* in the opposite
 * order: what stands further down gets its room first, and quieter labels give way to it.
 */
export const layerOrder = [
  // Ground: the sea is the background, so that it needs no geometry.
  'backdrop-water-background',
  'world-land-fill',
  // An archive's ground, under all lines. A comparison of two days, and lost ground, use the buffer in which MapLibre
  // keeps what it clips tiles by; it draws that anew for another source only, so the layers around must not share one.
  'archive-ground-custom',
  'world-lines-far-line',
  // Rivers are generalised to kilometres; under everything that is more exact.
  'rivers-water-line',
  'oblast-lines-inner-line',
  // Claimed ground under the border: an area must not hide THE line.
  'areas-ground-custom',
  'world-lines-casing-line',
  'border-casing-line',
  'world-lines-state-line',
  'border-state-line',
  'archive-outline-custom',
  // Outlines over the border, which an area may follow for kilometres.
  'areas-outline-custom',
  // What opened files say, over what the report says of ground.
  'entries-ground-fill',
  'entries-outline-line',
  'entries-unsure-line',
  // Quiet labels, in the order in which they may be lost.
  'rivers-name-symbol',
  'country-labels-name-symbol',
  'towns-dot-circle',
  'oblast-labels-name-symbol',
  'towns-name-symbol',
  // Opened files' points, over labels that are only there to find one's way.
  'entries-event-custom',
  'entry-selected-ring-line',
  'entry-selected-ring-circle',
  // Where the reader asks about ground: under the claims, over all that is only there to find one's way.
  'spot-mark-symbol',
  // Claims: labels give way to marks but to nothing else.
  'area-labels-name-symbol',
  'places-name-symbol',
  'places-region-symbol',
  'places-changed-symbol',
  'places-hovered-symbol',
  'places-selected-symbol',
  'places-mark-symbol',
  'places-strike-symbol',
  // The true position of a nudged mark, never hidden by another mark.
  'places-position-circle',
] as const;

/** Those that draw with shaders of our own: they are no part of a style and are added to it once it is there. */
export const controlLayerIds = {
  areas: { fill: 'areas-ground-custom', outline: 'areas-outline-custom' },
  archive: { fill: 'archive-ground-custom', outline: 'archive-outline-custom' },
} as const satisfies Record<string, ControlLayerIds>;

/** Points of opened files, likewise. */
export const eventLayerId = 'entries-event-custom' satisfies (typeof layerOrder)[number];

interface ControlLayerIds {
  readonly fill: (typeof layerOrder)[number];
  readonly outline: (typeof layerOrder)[number];
}
