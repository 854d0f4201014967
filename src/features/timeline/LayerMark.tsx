import { type AreaFrame, yOf } from './areaFrame.ts';
import styles from './LayerMark.module.css';
import { stepPaths } from './stepPaths.ts';
import type { LayerLine } from './useLayerLines.ts';

/** An archive layer's area, day by day; dotted through the days without a snapshot. */
export function LayerMark({
  line: { layer, columns },
  frame,
}: {
  readonly line: LayerLine;
  readonly frame: AreaFrame;
}) {
  const { given, standing } = stepPaths(columns, (km2) => yOf(km2, frame));
  return (
    <g data-side={layer.holder}>
      {given !== '' && <path className={styles['line']} d={given} />}
      {standing !== '' && <path className={styles['line']} data-footing="standing" d={standing} />}
    </g>
  );
}
