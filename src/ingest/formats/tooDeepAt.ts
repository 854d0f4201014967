const [quote, backslash] = [34, 92];
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);

/** Where lists and objects stand deeper within one another than `most`; -1 where they do not. Reads no values. */
export function tooDeepAt(text: string, most: number): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    else if (opening.has(code)) {
      depth += 1;
      if (depth > most) return at;
    } else if (closing.has(code)) depth -= 1;
  }
  return -1;
}

/** The closing quotation mark of the text that opens at `start`. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of backslashes escape one another.
    if ((end - before) % 2 === 1) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
