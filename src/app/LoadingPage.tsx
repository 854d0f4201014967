import { FormattedMessage } from 'react-intl';
import styles from './FaultPage.module.css';

/** Shown until the dataset is there. */
export function LoadingPage() {
  return (
    <main className={styles['page']}>
      <p role="status">
        <FormattedMessage id="app.loading" />
      </p>
    </main>
  );
}
