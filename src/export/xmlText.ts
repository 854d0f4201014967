// What XML 1.0 cannot hold, not even escaped; half a surrogate pair is one of them.
const UNSAYABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes a bare one a line's end.
  '\r': '&#13;',
  // Some readers take these for line ends, as XML 1.1 does.
  '\u0085': '&#x85;',
  '\u2028': '&#x2028;',
  '\u2029': '&#x2029;',
  // Bare, it is what a parser warns of as the sign of a wrong encoding.
  '\uFFFD': '&#xFFFD;',
};

/** A text as it stands in an XML element or attribute; a character that XML does not have becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replaceAll(UNSAYABLE, '\uFFFD')
    .replaceAll(/[&<>"\r\u0085\u2028\u2029\uFFFD]/g, (sign) => escapes[sign] ?? sign);
}
