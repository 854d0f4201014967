type TextWidth = (text: string) => number;

/** The text's lines, none wider than `width`: a word that is, such as a file's name, is broken anywhere. */
export function wrapText(text: string, width: number, widthOf: TextWidth): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => piecesOf(whole, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, width: number, widthOf: TextWidth): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      pieces.push(piece);
      piece = letter;
    } else {
      piece += letter;
    }
  }
  return [...pieces, piece];
}
