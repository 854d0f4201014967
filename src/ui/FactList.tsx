import type { ReactNode } from 'react';
import styles from './FactList.module.css';

/** What is known of something, term by term. */
export function FactList({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([term, description]) => (
        <div key={term} className={styles['fact']}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
