import { fontFaces, fontSample } from './layers/mapFont.ts';

/** A font that hangs must not keep the map away. */
const patienceMs = 4000;

/**
 * Resolves when the labels' faces are there, for Latin and Cyrillic. A glyph drawn before its face has loaded stays
 * in the fallback font for good. Never rejects: labels in the wrong font are better than no map.
 */
export async function loadMapFonts(): Promise<void> {
  const loaded = Promise.allSettled(fontFaces.map((face) => document.fonts.load(face, fontSample)));
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([loaded, patience]);
}
