const serif = "'Source Serif 4', Georgia, serif";
const sans = "'Source Sans 3', 'Segoe UI', sans-serif";

/** CSS fonts of a picture's words, in CSS pixels. */
export const pictureFonts = {
  title: `600 24px ${serif}`,
  date: `600 18px ${sans}`,
  text: `400 14px ${sans}`,
  small: `400 12px ${sans}`,
  scale: `600 12px ${sans}`,
} as const;

/** Fetches the typefaces, Latin and Cyrillic: a canvas draws with what there is and waits for nothing. */
export async function loadPictureFonts(): Promise<void> {
  const fonts = Object.values(pictureFonts).map((font) => document.fonts.load(font, 'Aaі Суджа'));
  await Promise.all(fonts);
}
