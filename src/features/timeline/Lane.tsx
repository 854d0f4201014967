import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Claim } from '../../domain/claim/Claim.ts';
import type { Side } from '../../domain/claim/Side.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { type Band, toBands } from '../../domain/timeline/toBands.ts';
import { toTickGroups } from '../../domain/timeline/toTickGroups.ts';
import { claimantName } from '../../domain/wording/names.ts';
import { selectShownDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './Lane.module.css';
import { Tick } from './Tick.tsx';

// WCAG 2.5.8: a target is at least 24 CSS pixels wide.
const tickPx = 24;

interface LaneProps {
  readonly side: Side;
  readonly claims: readonly Claim[];
  readonly axis: AxisWindow;
  readonly widthPx: number;
}

/** One side's claims: a tick where each begins to hold, a band over each span without a day. */
export function Lane({ side, claims, axis, widthPx }: LaneProps) {
  const intl = useIntl();
  const { coverage } = useClaimline(selectShownDataset);
  const groups = useMemo(
    () => toTickGroups(claims, coverage, axis, widthPx, tickPx),
    [claims, coverage, axis, widthPx],
  );
  const bands = useMemo(() => toBands(claims, axis), [claims, axis]);
  return (
    <div className={styles['lane']} data-side={side}>
      <span className={styles['name']} aria-hidden="true">
        {claimantName(side, intl)}
      </span>
      {bands.map((band) => (
        <span
          key={band.claim.id}
          className={styles['band']}
          data-kind={band.kind}
          style={spanOf(band, axis)}
        />
      ))}
      {widthPx > 0 && groups.map((group) => <Tick key={group.claims[0]?.id} group={group} side={side} />)}
    </div>
  );
}

function spanOf({ first, last, softStart, softEnd }: Band, axis: AxisWindow) {
  const lengthDays = axis.last - axis.first + 1;
  const fade = [softStart ? 'transparent, black 30%' : 'black', softEnd ? 'black 70%, transparent' : 'black'];
  return {
    left: `${((first - axis.first) / lengthDays) * 100}%`,
    width: `${((last - first + 1) / lengthDays) * 100}%`,
    maskImage: `linear-gradient(to right, ${fade.join(', ')})`,
  };
}
