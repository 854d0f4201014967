const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  laquo: '«',
  raquo: '»',
  hellip: '…',
};

/** What a reader would see of HTML, as text: lines for paragraphs, an address behind the words that link to it. */
export function plainTextOf(html: string): string {
  if (!/<[a-z/!]/i.test(html)) return withSigns(html).trim();
  const words: string[] = [];
  let address = '';
  let isHidden = false;
  // A tag ends at the next `<` at the latest: no text makes this look ahead twice.
  for (const part of html.split(/(<[a-z/!][^<>]*>)/i)) {
    const [, slash = '', tag = ''] = /^<(\/?)([a-z]+)/i.exec(part) ?? [];
    const name = tag.toLowerCase();
    if (!/^<[a-z/!][^<>]*>$/i.test(part)) {
      if (!isHidden) words.push(withSigns(part.replaceAll(/\s+/g, ' ')));
    } else if (name === 'script' || name === 'style') isHidden = slash === '';
    else if (name === 'a') {
      if (slash === '') address = withSigns(/\shref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(part)?.[1] ?? '');
      else if (address !== '' && words.at(-1)?.trim() !== address) words.push(` (${address})`);
    } else if (/^(?:br|p|div|li|tr|h\d|ul|ol|table)$/.test(name)) words.push('\n');
    else if (name === 'td' || name === 'th') words.push(' ');
  }
  return words
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function withSigns(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (written, decimal, hex, name) => {
      if (typeof name === 'string') return Object.hasOwn(named, name) ? (named[name] ?? written) : written;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
    },
  );
}
