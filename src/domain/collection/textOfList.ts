/** A list of texts as one text: nothing, the only text as it is, or JSON. Undone by `listOfText`. */
export function textOfList(list: readonly string[]): string {
  const [only = ''] = list;
  if (list.length === 0) return '';
  return list.length === 1 && only !== '' && jsonList(only) === null ? only : JSON.stringify(list);
}

/** The list that a text was made of; any other text is a list of itself. */
export function listOfText(text: string): readonly string[] {
  return text === '' ? [] : (jsonList(text) ?? [text]);
}

function jsonList(text: string): readonly string[] | null {
  if (!text.startsWith('["')) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : null;
  } catch {
    return null;
  }
}
