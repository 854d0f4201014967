import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formatEdtf } from '../../domain/wording/formatEdtf.ts';
import { selectDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './SourceNote.module.css';

const code = (words: ReactNode) => <code>{words}</code>;

/** The documents behind the claims, and how to check them. */
export function SourceNote() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { sources } = useClaimline(selectDataset);
  if (sources.length === 0) return null;
  return (
    <section aria-label={formatMessage({ id: 'sources.region' })} className={styles['sources']}>
      <h3 className={styles['title']}>{formatMessage({ id: 'sources.title' })}</h3>
      {sources.map(({ id, title, language, published, publisher, characters, sha256 }) => (
        <div key={id}>
          <p>
            <cite lang={language}>{title}</cite>, {formatEdtf(published, intl)}.{' '}
            {publisher ?? formatMessage({ id: 'sources.noPublisher' })}
          </p>
          <p className={styles['digest']}>
            <FormattedMessage id="sources.digest" values={{ characters, sha256, code }} />
          </p>
        </div>
      ))}
    </section>
  );
}
