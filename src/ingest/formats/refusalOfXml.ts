/** Sections that hold no elements, by how they start and end. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Why an XML text is not even parsed: a DOCTYPE, or elements deeper than `depth` within one another. One pass without
 * a tree; whether the text is well-formed is left to the parser.
 */
export function refusalOfXml(text: string, depth: number): { line: number; message: string } | null {
  let open = 0;
  for (let at = text.indexOf('<'); at !== -1;) {
    const section = sections.find(([start]) => text.startsWith(start, at));
    if (section) {
      const end = text.indexOf(section[1], at);
      if (end === -1) return null;
      at = text.indexOf('<', end);
      continue;
    }
    if (/^<!doctype/i.test(text.slice(at, at + 9)))
      return {
        line: lineOf(text, at),
        message: 'a DOCTYPE is refused: it can make a small file unfold without end',
      };
    const end = endOfTag(text, at);
    if (text.startsWith('</', at)) open -= 1;
    else if (text[end - 1] !== '/') open += 1;
    if (open > depth)
      return { line: lineOf(text, at), message: `elements stand more than ${depth} deep within one another` };
    at = text.indexOf('<', end);
  }
  return null;
}

function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}

function lineOf(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
