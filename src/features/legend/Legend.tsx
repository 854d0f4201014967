import type { ReactNode } from 'react';
import { holderNames } from '../../domain/wording/names.ts';
import type { SideColour } from '../../theme/palette.ts';
import { MarkIcon } from '../../ui/MarkIcon.tsx';
import { AreaSwatch } from '../../ui/AreaSwatch.tsx';
import { StrikeIcon } from '../../ui/StrikeIcon.tsx';
import styles from './Legend.module.css';

const holders: readonly SideColour[] = ['russia', 'ukraine'];

/** What the signs of the map mean; folded on a phone. */
export function Legend({ startsOpen }: { readonly startsOpen: boolean }) {
  return (
    <details className={styles['legend']} open={startsOpen}>
      <summary className={styles['summary']}>Legend</summary>
      <ul className={styles['list']}>
        {holders.map((side) => (
          <Entry key={side} sign={<MarkIcon mark={{ kind: 'held', holder: side, certain: true }} />}>
            claimed held by {holderNames[side]}
          </Entry>
        ))}
        <Entry sign={<MarkIcon mark={{ kind: 'held', holder: 'russia', certain: false }} />}>
          same, day unknown or only implied
        </Entry>
        <Entry sign={<MarkIcon mark={{ kind: 'rival', sides: ['us', 'ukraine'] }} />}>
          disputed: colours of those who disagree
        </Entry>
        <Entry sign={<MarkIcon mark={{ kind: 'spoken', side: 'us', certain: true }} />}>
          spoken of, by the colour’s side; nothing on who holds it
        </Entry>
        <Entry sign={<MarkIcon mark={{ kind: 'unspoken' }} />}>nobody speaks of it that day</Entry>
        <Entry sign={<StrikeIcon side="ukraine" />}>strike claimed</Entry>
        <Entry sign={<AreaSwatch side="ukraine" certain />}>
          area claimed held: size stated, outline schematic
        </Entry>
        <Entry sign={<AreaSwatch side="ukraine" certain={false} />}>same, day unknown</Entry>
      </ul>
    </details>
  );
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles['entry']}>
      {sign}
      <span>{children}</span>
    </li>
  );
}
