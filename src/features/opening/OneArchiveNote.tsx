import { useIntl } from 'react-intl';
import type { Opened } from '../../domain/opening/Reading.ts';
import { useClaimline } from '../../state/useClaimline.ts';

/** One archive is shown at a time: which it will be, before the others are gone. */
export function OneArchiveNote({ opened }: { readonly opened: readonly Opened[] }) {
  const { formatMessage, formatList } = useIntl();
  const before = useClaimline(({ archive }) => archive?.name ?? null);
  const read = opened.flatMap(({ kind, name }) => (kind === 'archive' ? [name] : []));
  const others = [...(before === null ? [] : [before]), ...read.slice(0, -1)];
  const shown = read.at(-1);
  if (shown === undefined || others.length === 0) return null;
  const quoted = (words: string) => formatMessage({ id: 'quotation' }, { words });
  return (
    <p>
      {formatMessage(
        { id: 'open.oneArchive' },
        { shown: quoted(shown), others: formatList(others.map(quoted)) },
      )}
    </p>
  );
}
