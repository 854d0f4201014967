import { positionOnAxis } from '../../domain/timeline/positionOnAxis.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { type AreaFrame, heightPx } from './areaFrame.ts';
import styles from './AreaPlot.module.css';

/** The chosen date in the plot; apart, so that a step of the date redraws nothing else of it. */
export function ChosenDay({ frame: { axis, widthPx } }: { readonly frame: AreaFrame }) {
  const datePx = useClaimline(({ date }) => positionOnAxis(date, axis) * widthPx);
  return <line className={styles['now']} x1={datePx} x2={datePx} y2={heightPx} />;
}
