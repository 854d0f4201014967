import { useIntl } from 'react-intl';
import type { Claim } from '../../domain/claim/Claim.ts';
import { type WayStop, wayOf } from '../../domain/claim/wayOf.ts';
import { selectActorsById, selectClaimsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimWay.module.css';

/** How the words came to this page, as a chain: who said it first, where, who passed it on, the source. */
export function ClaimWay({ claim }: { readonly claim: Claim }) {
  const { formatMessage } = useIntl();
  const actors = useClaimline(selectActorsById);
  const claims = useClaimline(selectClaimsById);
  const nameOfActor = (id: string) => actors.get(id)?.name ?? id;

  const wordsOf = (stop: WayStop): string => {
    switch (stop.kind) {
      case 'speaker':
        return nameOfActor(stop.claim.actor);
      case 'channel':
        return stop.channel ?? formatMessage({ id: 'claim.channelUnstated' });
      case 'relay':
        return nameOfActor(stop.actor);
      case 'source':
        return formatMessage({ id: 'claim.thisReport' });
      default:
        return stop satisfies never;
    }
  };
  const stops = wayOf(claim, claims);
  const isEcho = stops.some((stop) => stop.kind === 'speaker' && stop.claim.id !== claim.id);
  return (
    <>
      <ol className={styles['way']}>
        {stops.map((stop, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- one name can be passed twice on the way
          <li key={index} className={styles['stop']} data-kind={stop.kind}>
            {wordsOf(stop)}
          </li>
        ))}
      </ol>
      {isEcho && <p className={styles['echo']}>{formatMessage({ id: 'claim.echo' })}</p>}
    </>
  );
}
