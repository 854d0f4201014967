/** dBASE's "language driver" byte, as far as it says one encoding. */
const drivers: Readonly<Record<number, string>> = {
  0x03: 'windows-1252',
  0x26: 'ibm866',
  0x57: 'windows-1252',
  0x65: 'ibm866',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
};

/**
 * The encoding of a dBASE table: what the `.cpg` file beside it says, else what the table says, else what its bytes
 * can be. `null` where the encoding that is said is not known.
 */
export function encodingOfDbf(
  cpg: string | null,
  driver: number,
  bytes: Uint8Array,
): { readonly encoding: string | null; readonly doubt: string } {
  if (cpg !== null && cpg.trim() !== '') return { encoding: labelOf(cpg.trim()), doubt: '' };
  const said = drivers[driver];
  if (said) return { encoding: said, doubt: '' };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', doubt: '' };
  } catch {
    return { encoding: 'windows-1251', doubt: 'says no encoding: its words were read as Windows-1251' };
  }
}

function labelOf(cpg: string): string | null {
  const page = /^(?:ansi|oem|cp|windows|ibm|iso)?[ _-]*(\d{3,5})[ _-]*(\d{1,2})?$/i.exec(cpg);
  const label = page ? labelOfPage(`${page[1] ?? ''}${page[2] ?? ''}`) : cpg;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function labelOfPage(page: string): string {
  if (page === '65001') return 'utf-8';
  if (page === '866') return 'ibm866';
  return page.startsWith('8859') ? `iso-8859-${page.slice(4)}` : `windows-${page}`;
}
