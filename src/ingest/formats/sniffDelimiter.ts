/** The rarer in a name first: of two that stand equally often in the header, the first parts the columns. */
const delimiters = ['\t', ';', '|', ','] as const;

/** What parts the columns: that which stands most often in the header, outside of quotation marks. */
export function sniffDelimiter(text: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === '"') isQuoted = !isQuoted;
    else if (/[\r\n]/.test(letter) && !isQuoted) break;
    else if (!isQuoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}
