import { useId } from 'react';
import type { SideColour } from '../theme/palette.ts';
import styles from './MarkIcon.module.css';

/** The signs of the map, for use beside text. */
export type Mark =
  | { readonly kind: 'held'; readonly holder: SideColour; readonly certain: boolean }
  | { readonly kind: 'rival'; readonly sides: readonly [SideColour, SideColour] }
  | { readonly kind: 'spoken'; readonly side: SideColour; readonly certain: boolean }
  | { readonly kind: 'unspoken' };

/** What tells the sides apart without their hue, as the map cuts it out of its marks. */
export function Emblem({
  side,
  className,
}: {
  readonly side: SideColour;
  readonly className: string | undefined;
}) {
  switch (side) {
    case 'russia':
      return <rect x="5.5" y="8.75" width="9" height="2.5" className={className} />;
    case 'ukraine':
      return <circle cx="10" cy="10" r="2.6" className={className} />;
    case 'us':
      return <rect x="8.75" y="5.5" width="2.5" height="9" className={className} />;
    case 'other':
      return <path d="M10 6a4 4 0 1 0 .01 0zm0 1.6a2.4 2.4 0 1 1-.01 0z" className={className} />;
    default:
      return side satisfies never;
  }
}

/** Drawn as on the map; says nothing by itself, the words stand beside it. */
export function MarkIcon({ mark }: { readonly mark: Mark }) {
  return (
    <svg viewBox="0 0 20 20" className={styles['icon']} aria-hidden="true" focusable="false">
      <Shape mark={mark} />
    </svg>
  );
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'held':
      return (
        <g data-side={mark.holder}>
          <circle cx="10" cy="10" r="7.5" className={mark.certain ? styles['solid'] : styles['hollow']} />
          <Emblem side={mark.holder} className={mark.certain ? styles['cut'] : styles['solid']} />
        </g>
      );
    case 'rival':
      return (
        <>
          <Half side={mark.sides[0]} d="M9.4 1.8a8.2 8.2 0 0 0 0 16.4z" />
          <Half side={mark.sides[1]} d="M10.6 1.8a8.2 8.2 0 0 1 0 16.4z" />
        </>
      );
    case 'spoken':
      return (
        <g data-side={mark.side}>
          <path
            d="M10 3.2 16.8 10 10 16.8 3.2 10z"
            className={mark.certain ? styles['solid'] : styles['hollow']}
          />
          <g className={styles['small']}>
            <Emblem side={mark.side} className={mark.certain ? styles['cut'] : styles['solid']} />
          </g>
        </g>
      );
    case 'unspoken':
      return <circle cx="10" cy="10" r="4" className={styles['unspoken']} />;
    default:
      return mark satisfies never;
  }
}

/** One side's half of a disputed mark, hatched the way that side is hatched on the map. */
function Half({ side, d }: { readonly side: SideColour; readonly d: string }) {
  const clipId = useId();
  return (
    <g data-side={side}>
      <clipPath id={clipId}>
        <path d={d} />
      </clipPath>
      <path d={d} className={styles['solid']} />
      <path d={stripes[side]} clipPath={`url(#${clipId})`} className={styles['scratch']} />
    </g>
  );
}

/** Falling, rising, upright and level, as `hatchOf` of the map has them. */
const stripes: Readonly<Record<SideColour, string>> = {
  russia: 'M-2 8 12 22M-2 4 16 22M-2 0 20 22M0-2 22 20M4-2 22 16M8-2 22 12',
  ukraine: 'M-2 12 12-2M-2 16 16-2M-2 20 20-2M0 22 22 0M4 22 22 4M8 22 22 8',
  us: 'M3 0v20M6 0v20M9 0v20M12 0v20M15 0v20M18 0v20',
  other: 'M0 3h20M0 6h20M0 9h20M0 12h20M0 15h20M0 18h20',
};
