import { useIntl } from 'react-intl';
import type { ArchiveLayer } from '../../domain/archive/Archive.ts';
import { gapsBetween } from '../../domain/archive/gapsBetween.ts';
import { formatDayRange } from '../../domain/day/formatDay.ts';
import { holderName } from '../../domain/wording/names.ts';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './LayerFacts.module.css';

interface LayerFactsProps {
  readonly layer: ArchiveLayer;
  /** What the archive is called; a layer of that name is not named twice. */
  readonly archiveName: string;
}

/** One layer of an archive: who says who holds what it shows, from when to when, with which gaps, and where it is from. */
export function LayerFacts({ layer, archiveName }: LayerFactsProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { label, holder, claimant, source, attribution, snapshots } = layer;
  const gaps = gapsBetween(snapshots);
  const missing = gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  const days =
    first === undefined || last === undefined ? '' : formatDayRange(first, last, intl.locale, 'long');
  return (
    <>
      {label !== archiveName && <p className={styles['layer']}>{label}</p>}
      <p className={styles['claim']}>
        <SideKey side={holder} />
        {formatMessage({ id: 'imported.layer' }, { holder: holderName(holder, intl), claimant })}
      </p>
      <p>{formatMessage({ id: 'imported.snapshots' }, { count: snapshots.length, days })}</p>
      <p>
        {gaps.length === 0
          ? formatMessage({ id: 'imported.noGaps' })
          : formatMessage({ id: 'imported.gaps' }, { count: gaps.length, days: missing })}
      </p>
      {source !== label && source !== archiveName && (
        <p>{formatMessage({ id: 'imported.source' }, { source })}</p>
      )}
      {attribution !== claimant && <p>{formatMessage({ id: 'imported.attribution' }, { attribution })}</p>}
    </>
  );
}
