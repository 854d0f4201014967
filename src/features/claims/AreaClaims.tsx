import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { toThreads } from '../../domain/claim/toThreads.ts';
import { claimsOfArea } from '../../domain/control/claimsOfArea.ts';
import { describeArea, describeAreaSize, describeBasis } from '../../domain/wording/describeArea.ts';
import {
  selectActorsById,
  selectAreaStates,
  selectDataset,
  selectHeardClaims,
} from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimsPanel.module.css';
import { PanelHead } from './PanelHead.tsx';
import { Threads } from './Threads.tsx';

/** The claims behind an area, those that answer them, and what its outline is worth. */
export function AreaClaims({ id }: { readonly id: string }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const dataset = useClaimline(selectDataset);
  const claims = useClaimline(selectHeardClaims);
  const states = useClaimline(selectAreaStates);
  const actors = useClaimline(selectActorsById);
  const area = dataset.areas.find((candidate) => candidate.id === id);
  const threads = useMemo(
    () => (area ? toThreads(claimsOfArea(claims, area), dataset.coverage) : []),
    [claims, dataset, area],
  );
  if (!area) return null;
  const state = states.find((candidate) => candidate.area.id === id);
  return (
    <>
      <PanelHead
        title={formatMessage({ id: 'area.title' }, { size: describeAreaSize(area, intl) })}
        otherNames={[]}
        within={null}
      />
      <p className={styles['state']}>
        {state ? describeArea(state, actors, intl) : formatMessage({ id: 'area.unspoken' })}
      </p>
      <p className={styles['aside']}>{describeBasis(area, intl)}</p>
      <Threads threads={threads} />
    </>
  );
}
