import { useIntl } from 'react-intl';
import type { Problem } from '../domain/dataset/Problem.ts';
import type { MessageId } from '../domain/wording/Wording.ts';
import styles from './FaultPage.module.css';

interface FaultPageProps {
  readonly title: MessageId;
  /** In English, as whoever mends them needs them. */
  readonly problems: readonly Problem[];
}

/** Shown instead of the map when there is nothing to show: what is wrong, where, and a way to try again. */
export function FaultPage({ title, problems }: FaultPageProps) {
  const { formatMessage } = useIntl();
  return (
    <main className={styles['page']} role="alert">
      <h1>{formatMessage({ id: title })}</h1>
      <ul lang="en">
        {problems.map(({ file, path, message }) => (
          <li key={`${file} ${path} ${message}`}>{[file, path, message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
      <button type="button" className={styles['again']} onClick={() => window.location.reload()}>
        {formatMessage({ id: 'fault.again' })}
      </button>
    </main>
  );
}
