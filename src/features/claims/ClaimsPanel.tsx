import { useIntl } from 'react-intl';
import { useClaimline } from '../../state/useClaimline.ts';
import { AreaClaims } from './AreaClaims.tsx';
import styles from './ClaimsPanel.module.css';
import { DayClaims } from './DayClaims.tsx';
import { PlaceClaims } from './PlaceClaims.tsx';
import { PointHistory } from './PointHistory.tsx';

/** The words behind the map: of a place, of an area, of a spot in an archive, or of the chosen day. */
export function ClaimsPanel() {
  const { formatMessage } = useIntl();
  const subject = useClaimline((state) => state.selection.subject);
  // What an opened file says stands in a panel of its own.
  if (subject.kind === 'entry') return null;
  return (
    <section aria-label={formatMessage({ id: 'claims.region' })} className={styles['panel']}>
      {subject.kind === 'place' && <PlaceClaims key={subject.id} id={subject.id} />}
      {subject.kind === 'area' && <AreaClaims key={subject.id} id={subject.id} />}
      {subject.kind === 'point' && <PointHistory key={subject.position.join()} position={subject.position} />}
      {subject.kind === 'day' && <DayClaims />}
    </section>
  );
}
