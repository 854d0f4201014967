import type { ReactNode } from 'react';
import styles from './PanelGroup.module.css';

interface PanelGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Part of a panel below a title that stays in view while the part is read. */
export function PanelGroup({ title, children }: PanelGroupProps) {
  return (
    <div className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </div>
  );
}
