/**
 * The page's CSS declares these faces. The quotes belong to the names: MapLibre pastes them unquoted into a CSS
 * font shorthand, where a bare `3` is an error and the browser would silently draw its default font. The weight
 * is read off the first name of the stack, so `SemiBold` needs no face of that name.
 */
export const regularFont: string[] = ["'Source Sans 3'"];
export const semiBoldFont: string[] = ["'Source Sans 3 SemiBold'", "'Source Sans 3'"];

/** What to hand to `document.fonts.load` before labels are drawn. */
export const fontFaces: readonly string[] = ['400 24px "Source Sans 3"', '600 24px "Source Sans 3"'];
/** One letter of each alphabet: the faces are cut by alphabet and load only when asked for. */
export const fontSample = 'AaЖжІі²·';
