import type { SideColour } from '../theme/palette.ts';
import { Emblem } from './MarkIcon.tsx';
import styles from './StrikeIcon.module.css';

/** The burst that stands for a claimed strike, in the colour of the side that claims it. */
export function StrikeIcon({ side }: { readonly side: SideColour }) {
  return (
    <svg viewBox="0 0 20 20" className={styles['icon']} data-side={side} aria-hidden="true" focusable="false">
      <path d="M10 1l1.9 5 4.5-2.9-1.6 5.1 5.2.9-4.6 2.6 3.4 4.1-5.3-.9.3 5.3L10 16l-3.8 4.2.3-5.3-5.3.9 3.4-4.1L0 9.1l5.2-.9L3.6 3.1 8.1 6z" />
      <g className={styles['small']}>
        <Emblem side={side} className={styles['cut']} />
      </g>
    </svg>
  );
}
