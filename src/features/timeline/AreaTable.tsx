import { useIntl } from 'react-intl';
import { predicates } from '../../domain/claim/predicates.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { describeAreaFigure } from '../../domain/wording/describeAreaReading.ts';
import { describeTime } from '../../domain/wording/describeTime.ts';
import { capitalised } from '../../domain/wording/names.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './AreaTable.module.css';
import { LayerTable } from './LayerTable.tsx';

/** The figures of the chart in words; each speaker opens the claim. Below them those of the open archive. */
export function AreaTable({ figures }: { readonly figures: readonly AreaFigure[] }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const actors = useClaimline(selectActorsById);
  const openClaim = useClaimline((state) => state.openClaim);
  return (
    <div className={styles['scroll']}>
      {figures.length > 0 && (
        <table className={styles['table']}>
          <caption className={styles['caption']}>{formatMessage({ id: 'chart.caption' })}</caption>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'claim.speaker' })}</th>
              <th scope="col">{formatMessage({ id: 'claim.figure' })}</th>
              <th scope="col">{formatMessage({ id: 'claim.about' })}</th>
              <th scope="col">{formatMessage({ id: 'claim.said' })}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => {
              const { claim } = figure;
              const actor = actors.get(claim.actor);
              return (
                <tr key={claim.id}>
                  <th scope="row">
                    <button type="button" className={styles['speaker']} onClick={() => openClaim(claim.id)}>
                      <SideKey side={actor?.side ?? 'other'} />
                      {actor?.name ?? claim.actor}
                    </button>
                  </th>
                  <td>{capitalised(describeAreaFigure(figure, intl))}</td>
                  <td>{describeTime(claim.aboutTime, predicates[claim.predicate].timing, intl)}</td>
                  <td>{describeTime(claim.saidAt, 'event', intl)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <LayerTable />
    </div>
  );
}
