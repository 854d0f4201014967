import type { SideColour } from '../theme/palette.ts';
import styles from './AreaSwatch.module.css';

/** A patch of a hatched area, as the map draws it. */
export function AreaSwatch({ side, certain }: { readonly side: SideColour; readonly certain: boolean }) {
  return <span className={styles['swatch']} data-side={side} data-certain={certain} aria-hidden="true" />;
}
