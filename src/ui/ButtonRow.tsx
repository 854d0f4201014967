import type { ReactNode } from 'react';
import styles from './ButtonRow.module.css';

/** Buttons beside one another, as many as fit. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
