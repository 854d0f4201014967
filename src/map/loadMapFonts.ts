import { fontFaces, fontSample } from './layers/mapFont.ts';

/**
 * Resolves when the labels' faces are there, for Latin and Cyrillic. A glyph drawn before its face has loaded stays
 * in the fallback font for good. Never rejects: labels in the wrong font are better than no map.
 */
export async function loadMapFonts(): Promise<void> {
  await Promise.allSettled(fontFaces.map((face) => document.fonts.load(face, fontSample)));
}
