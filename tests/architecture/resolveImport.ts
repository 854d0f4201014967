import { posix } from 'node:path';

export type Import =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** What an import names, seen from the file that writes it. */
export function resolveImport(from: string, specifier: string): Import {
  const address = specifier.replace(/[?#].*$/, '');
  if (/^\.{0,2}\//.test(address)) {
    const folder = address.startsWith('/') ? 'public' : posix.dirname(from);
    return { kind: 'file', path: posix.join(folder, address) };
  }
  const [first = '', second = ''] = address.split(/[/:]/);
  // The row of a scope takes in all its packages, as `node` does with `node:fs`.
  return {
    kind: 'package',
    name:
      first === '@turf' || first === '@fontsource'
        ? first
        : first.startsWith('@')
          ? `${first}/${second}`
          : first,
  };
}
