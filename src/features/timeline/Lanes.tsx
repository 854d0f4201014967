import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { sides } from '../../domain/claim/Side.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { positionOnAxis } from '../../domain/timeline/positionOnAxis.ts';
import { selectActorsById, selectOrderedClaims } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { EntryLanes } from './EntryLanes.tsx';
import { Lane } from './Lane.tsx';
import styles from './Lanes.module.css';
import { useWidthPx } from './useWidthPx.ts';

/** One lane of ticks for each side that speaks, one of columns for each opened file, the chosen day as a line through all. */
export function Lanes({ axis }: { readonly axis: AxisWindow }) {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useWidthPx(box);
  const comparedWith = useClaimline((state) => state.comparedWith);
  const claims = useClaimline(selectOrderedClaims);
  const actors = useClaimline(selectActorsById);
  const bySide = useMemo(
    () =>
      sides.map((side) => ({ side, claims: claims.filter(({ actor }) => actors.get(actor)?.side === side) })),
    [claims, actors],
  );
  return (
    <div
      ref={box}
      className={styles['lanes']}
      role="group"
      aria-label={formatMessage({ id: 'timeline.claims' })}
    >
      <ChosenDayLine axis={axis} />
      {comparedWith !== null && comparedWith >= axis.first && comparedWith <= axis.last && (
        <div
          className={styles['compared']}
          style={{ left: `${positionOnAxis(comparedWith, axis) * 100}%` }}
        />
      )}
      {bySide.map(({ side, claims: ofSide }) => (
        <Lane key={side} side={side} claims={ofSide} axis={axis} widthPx={widthPx} />
      ))}
      <EntryLanes axis={axis} widthPx={widthPx} />
    </div>
  );
}

/** Apart, so that a step of the date does not lay the claims out anew. */
function ChosenDayLine({ axis }: { readonly axis: AxisWindow }) {
  const position = useClaimline(({ date }) => positionOnAxis(date, axis));
  return <div className={styles['now']} style={{ left: `${position * 100}%` }} />;
}
