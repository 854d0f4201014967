import styles from './FaultPage.module.css';

/** Shown until the dataset is there. */
export function LoadingPage() {
  return (
    <main className={styles['page']}>
      <p role="status">Loading the claims…</p>
    </main>
  );
}
