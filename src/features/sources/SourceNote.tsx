import { formatEdtf } from '../../domain/edtf/formatEdtf.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './SourceNote.module.css';

/** The documents behind the claims, and how to check them. */
export function SourceNote() {
  const sources = useClaimline((state) => state.dataset.sources);
  return (
    <section aria-label="Sources" className={styles['sources']}>
      <h3 className={styles['title']}>Source</h3>
      {sources.map((source) => (
        <div key={source.id}>
          <p>
            <cite lang={source.language}>{source.title}</cite>, {formatEdtf(source.published, 'en-GB')}.{' '}
            {source.publisher ?? 'The document does not name its publisher.'}
          </p>
          <p className={styles['digest']}>
            {source.characters.toLocaleString('en-GB')} characters, SHA-256 <code>{source.sha256}</code>
          </p>
        </div>
      ))}
    </section>
  );
}
