import type { GivenFile } from '../../domain/opening/Reading.ts';

/**
 * Pasted text as a file. Its name has the ending of what it begins like, for whoever goes by names; what it really is
 * the reader of files finds out.
 */
export function toPastedFile(text: string): GivenFile {
  return { path: `pasted.${endingFor(text.trimStart())}`, content: new Blob([text]) };
}

function endingFor(text: string): string {
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  if (text.startsWith('<')) return /<gpx[\s>]/i.test(text) ? 'gpx' : 'kml';
  const [firstLine = ''] = text.split('\n', 1);
  if (firstLine.includes('\t')) return 'tsv';
  return /[,;]/.test(firstLine) ? 'csv' : 'txt';
}
