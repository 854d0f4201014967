import type { SideColour } from '../theme/palette.ts';
import styles from './SideKey.module.css';

/** A short bar in a side's colour, for the edge of a text block. */
export function SideKey({ side }: { readonly side: SideColour }) {
  return <span className={styles['key']} data-side={side} aria-hidden="true" />;
}
