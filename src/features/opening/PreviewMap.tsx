import type { Position } from 'geojson';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Opened } from '../../domain/opening/Reading.ts';
import styles from './PreviewMap.module.css';
import { toPreviewPaths } from './toPreviewPaths.ts';

/** The picture's room in its own units, and the margin that the edges' degrees stand in. */
const [width, height, margin] = [360, 220, 22];
/** Around a single point there is ground too; about five kilometres of it. */
const leastDegrees = 0.05;

/** Where a file's shapes lie: a plain drawing between its outermost degrees, which asks nobody for anything. */
export function PreviewMap({ opened }: { readonly opened: Opened }) {
  const { formatMessage, formatNumber } = useIntl();
  const shown = useMemo(() => toPreviewPaths(opened), [opened]);
  if (shown === null) return <p>{formatMessage({ id: 'open.noExtent' })}</p>;
  const { paths, west, south, east, north } = shown;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  // A degree of longitude is shorter than one of latitude, the further north the more.
  const narrowing = Math.max(Math.cos((middle[1] * Math.PI) / 180), 0.01);
  const scale = Math.min(
    (width - 2 * margin) / (Math.max(east - west, leastDegrees) * narrowing),
    (height - 2 * margin) / Math.max(north - south, leastDegrees),
  );
  const place = ([longitude = 0, latitude = 0]: Position): readonly [number, number] => [
    rounded(width / 2 + (longitude - middle[0]) * narrowing * scale),
    rounded(height / 2 - (latitude - middle[1]) * scale),
  ];
  const degrees = (value: number) => `${formatNumber(value, { maximumFractionDigits: 2 })}°`;
  const edges = { west: degrees(west), south: degrees(south), east: degrees(east), north: degrees(north) };
  const lines = paths
    .filter(({ length }) => length > 1)
    .map((path) => `M${path.map((position) => place(position).join(' ')).join('L')}`)
    .join('');
  return (
    <svg
      role="img"
      aria-label={formatMessage({ id: 'open.extent' }, edges)}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['map']}
    >
      <path d={lines} fillRule="evenodd" className={styles['path']} />
      {paths
        .filter(({ length }) => length === 1)
        .map(([position = []], index) => {
          const [cx, cy] = place(position);
          // Many may lie at one spot; the list never changes.
          return <circle key={index} cx={cx} cy={cy} r={2.5} className={styles['point']} />;
        })}
      <text x={4} y={height / 2} className={styles['edge']}>
        {edges.west}
      </text>
      <text x={width - 4} y={height / 2} textAnchor="end" className={styles['edge']}>
        {edges.east}
      </text>
      <text x={width / 2} y={14} textAnchor="middle" className={styles['edge']}>
        {edges.north}
      </text>
      <text x={width / 2} y={height - 6} textAnchor="middle" className={styles['edge']}>
        {edges.south}
      </text>
    </svg>
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
