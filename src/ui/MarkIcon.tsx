import type { SideColour } from '../theme/palette.ts';
import styles from './MarkIcon.module.css';

/** The signs of the map, for use beside text. */
export type Mark =
  | { readonly kind: 'held'; readonly holder: SideColour; readonly certain: boolean }
  | { readonly kind: 'rival'; readonly sides: readonly [SideColour, SideColour] }
  | { readonly kind: 'spoken'; readonly side: SideColour; readonly certain: boolean }
  | { readonly kind: 'unspoken' };

/** What tells the sides apart without their hue. */
function Emblem({ side, className }: { readonly side: SideColour; readonly className: string | undefined }) {
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
          <path d="M9.4 1.8a8.2 8.2 0 0 0 0 16.4z" className={styles['solid']} data-side={mark.sides[0]} />
          <path d="M10.6 1.8a8.2 8.2 0 0 1 0 16.4z" className={styles['solid']} data-side={mark.sides[1]} />
          <path
            d="M3 9h6.4M3.6 13h5.8M4.6 5.4h4.8M10.6 9H17M10.6 13h5.8M10.6 5.4h4.8"
            className={styles['scratch']}
          />
        </>
      );
    case 'spoken':
      return (
        <path
          d="M10 3.2 16.8 10 10 16.8 3.2 10z"
          className={mark.certain ? styles['solid'] : styles['hollow']}
          data-side={mark.side}
        />
      );
    case 'unspoken':
      return <circle cx="10" cy="10" r="4" className={styles['unspoken']} />;
    default:
      return mark satisfies never;
  }
}
