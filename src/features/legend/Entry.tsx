import type { ReactNode } from 'react';
import styles from './Legend.module.css';

/** A sign of the map and what it means. */
export function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles['entry']}>
      {sign}
      <span>{children}</span>
    </li>
  );
}
