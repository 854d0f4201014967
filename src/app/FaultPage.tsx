import type { Problem } from '../domain/dataset/Problem.ts';
import styles from './FaultPage.module.css';

interface FaultPageProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Shown instead of the map when there is nothing to show: what is wrong, where, and a way to try again. */
export function FaultPage({ title, problems }: FaultPageProps) {
  return (
    <main className={styles['page']} role="alert">
      <h1>{title}</h1>
      <ul>
        {problems.map(({ file, path, message }) => (
          <li key={`${file} ${path} ${message}`}>{[file, path, message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
      <button type="button" className={styles['again']} onClick={() => window.location.reload()}>
        Try again
      </button>
    </main>
  );
}
