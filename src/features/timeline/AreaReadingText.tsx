import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { layerAreaOn } from '../../domain/archive/layerAreaOn.ts';
import { layerOn } from '../../domain/archive/layerOn.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { areaReadings } from '../../domain/timeline/areaReadings.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { describeAreaReadings } from '../../domain/wording/describeAreaReading.ts';
import { describeLayerReading, describeLayerSilence } from '../../domain/wording/describeLayer.ts';
import { layerName } from '../../domain/wording/layerName.ts';
import { selectArchive, selectLayerAreas } from '../../state/archiveSelectors.ts';
import { selectActorsById, selectIsMoving } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './AreaChart.module.css';

const strong = (words: ReactNode) => <strong>{words}</strong>;

/** What the chart reads at the chosen date. */
export function AreaReadingText({ figures }: { readonly figures: readonly AreaFigure[] }) {
  const intl = useIntl();
  const date = useClaimline((state) => state.date);
  const isMoving = useClaimline(selectIsMoving);
  const actors = useClaimline(selectActorsById);
  const reading = describeAreaReadings(areaReadings(figures, date), actors, intl);
  const imported = useImportedReading();
  return (
    <div className={styles['reading']}>
      <p aria-hidden="true" className={styles['claimed']}>
        <FormattedMessage
          id="chart.readingOn"
          values={{ date: formatDay(date, intl.locale, 'long'), reading, strong }}
        />
      </p>
      {imported !== '' && (
        <p aria-hidden="true" className={styles['imported']}>
          {imported}
        </p>
      )}
      {/* Without the date, which the slider has just spoken: from day to day only a new reading is read out. */}
      <VisuallyHidden>
        <span aria-live="polite">
          {isMoving
            ? ''
            : [intl.formatMessage({ id: 'chart.reading' }, { reading }), imported].filter(Boolean).join(' ')}
        </span>
      </VisuallyHidden>
    </div>
  );
}

/** What the open archive's layers read, or why they read nothing; empty while none is open. */
function useImportedReading(): string {
  const intl = useIntl();
  const date = useClaimline((state) => state.date);
  const archive = useClaimline(selectArchive);
  const areas = useClaimline(selectLayerAreas);
  if (archive === null) return '';
  const readings = archive.layers.flatMap((layer, index) => {
    const area = layerAreaOn(archive, areas, index, date);
    return area ? [describeLayerReading(layerName(layer, archive, intl), area, intl)] : [];
  });
  const silences = archive.layers.flatMap(
    (layer) =>
      describeLayerSilence(layerName(layer, archive, intl), layerOn(archive, layer, date), intl) ?? [],
  );
  return [readings.length > 0 ? `${readings.join('; ')}.` : '', ...new Set(silences)]
    .filter(Boolean)
    .join(' ');
}
