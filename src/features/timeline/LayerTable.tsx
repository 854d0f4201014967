import { useIntl } from 'react-intl';
import { layerAreaOn } from '../../domain/archive/layerAreaOn.ts';
import { type LayerExtremes, layerExtremes } from '../../domain/archive/layerExtremes.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { describeAge } from '../../domain/wording/describeAge.ts';
import { describeKm2 } from '../../domain/wording/describeLayer.ts';
import { layerName } from '../../domain/wording/layerName.ts';
import { capitalised } from '../../domain/wording/names.ts';
import { selectArchive, selectLayerAreas } from '../../state/archiveSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './AreaTable.module.css';

const columns = ['first', 'last', 'smallest', 'largest'] as const satisfies readonly (keyof LayerExtremes)[];

/** The archive's lines in figures, one row for each layer; each figure goes to its day. */
export function LayerTable() {
  const intl = useIntl();
  const { formatMessage, locale } = intl;
  const archive = useClaimline(selectArchive);
  const areas = useClaimline(selectLayerAreas);
  const date = useClaimline((state) => state.date);
  const scrubTo = useClaimline((state) => state.scrubTo);
  if (archive === null) return null;
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{formatMessage({ id: 'chart.layers' })}</caption>
      <thead>
        <tr>
          <th scope="col">{formatMessage({ id: 'chart.layer' })}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {formatMessage({ id: `chart.${column}` })}
            </th>
          ))}
          <th scope="col">
            {formatMessage({ id: 'chart.onDay' }, { date: formatDay(date, locale, 'short') })}
          </th>
        </tr>
      </thead>
      <tbody>
        {archive.layers.map((layer, index) => {
          const { holder, claimant } = layerName(layer, archive, intl);
          const extremes = layerExtremes(archive, areas, index);
          const now = layerAreaOn(archive, areas, index, date);
          return (
            <tr key={layer.id}>
              <th scope="row">
                <span className={styles['layer']}>
                  <SideKey side={layer.holder} />
                  {capitalised(holder)}, {claimant}
                </span>
              </th>
              {extremes !== null &&
                columns.map((column) => {
                  const { km2, day } = extremes[column];
                  const values = { size: describeKm2(km2, intl), date: formatDay(day, locale, 'short') };
                  return (
                    <td key={column}>
                      <button type="button" className={styles['figure']} onClick={() => scrubTo(day)}>
                        {formatMessage({ id: 'chart.dated' }, values)}
                      </button>
                    </td>
                  );
                })}
              <td>
                {now === null
                  ? formatMessage({ id: 'chart.noSnapshot' })
                  : [describeKm2(now.km2, intl), now.ageDays > 0 ? `(${describeAge(now.ageDays, intl)})` : '']
                      .filter(Boolean)
                      .join(' ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
