/** What may stand at the top of the repository, besides dotfiles. */
const topEntries = [
  'src',
  'public',
  'data',
  'tests',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

/** The top entries among these paths that nobody planned. */
export function findStrayEntries(paths: readonly string[]): readonly string[] {
  const entries = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...entries].filter((entry) => !entry.startsWith('.') && !topEntries.includes(entry));
}
