import { readSources } from '../../../architecture/readSources.ts';

/** The ids that the page's own code names, whole or, as in `holder.${side}`, by their beginning. */
export function listUsedMessages(ids: readonly string[]): ReadonlySet<string> {
  const code = readSources()
    .filter(({ path }) => !path.endsWith('.json'))
    .map(({ source }) => source)
    .join('\n');
  const beginnings = [...code.matchAll(/`([a-zA-Z]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
  return new Set(
    ids.filter(
      (id) =>
        code.includes(`'${id}'`) ||
        code.includes(`"${id}"`) ||
        beginnings.some((beginning) => id.startsWith(beginning)),
    ),
  );
}
