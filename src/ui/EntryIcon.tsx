import type { SideColour } from '../theme/palette.ts';
import styles from './EntryIcon.module.css';

interface EntryIconProps {
  readonly side: SideColour;
  readonly certain: boolean;
}

/** An entry of an opened file, as the map draws it. */
export function EntryIcon({ side, certain }: EntryIconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      className={styles['icon']}
      data-side={side}
      data-certain={certain}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="10" cy="10" r="4.5" />
    </svg>
  );
}
