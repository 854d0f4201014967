import { useIntl } from 'react-intl';
import { describeEntries, describeUndated } from '../../domain/wording/describeEntries.ts';
import { selectShownEntries } from '../../state/collectionSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';

/** How much of each opened file the map shows, a sentence for each, as an entry of a description list. */
export function EntriesInWords() {
  const intl = useIntl();
  const shown = useClaimline(selectShownEntries);
  const date = useClaimline((state) => state.date);
  const windowDays = useClaimline((state) => state.windowDays);
  if (shown.length === 0) return null;
  return (
    <div>
      <dt>{intl.formatMessage({ id: 'entries.term' })}</dt>
      {shown.map(({ open: { id, collection }, count, undated }) => (
        <dd key={id}>
          {describeEntries({ name: collection.name, count, undated, date, windowDays }, intl)}.{' '}
          {describeUndated({ undated }, intl)}
        </dd>
      ))}
    </div>
  );
}
