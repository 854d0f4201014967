import type { SideColour } from '../theme/palette.ts';
import styles from './GroundSwatch.module.css';

type GroundSwatchProps =
  | {
      readonly kind: 'held' | 'standing' | 'gained' | 'lost' | 'kept' | 'age-lost';
      readonly side: SideColour;
    }
  /** The index of an age of the palette; `null` for ground of unknown age. */
  | { readonly kind: 'age'; readonly age: number | null };

/** A patch of an archive's ground, as the map draws it. */
export function GroundSwatch(props: GroundSwatchProps) {
  const detail =
    props.kind === 'age'
      ? { 'data-age': props.age === null ? 'unknown' : props.age + 1 }
      : { 'data-side': props.side };
  return <span className={styles['swatch']} data-kind={props.kind} {...detail} aria-hidden="true" />;
}
