import { useIntl } from 'react-intl';
import type { Side } from '../../domain/claim/Side.ts';
import type { TickGroup } from '../../domain/timeline/toTickGroups.ts';
import { claimantName, nameOf } from '../../domain/wording/names.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './Lane.module.css';

interface TickProps {
  readonly group: TickGroup;
  readonly side: Side;
}

/** A claim on the timeline, or several too close to tell apart, with their number. */
export function Tick({ group: { claims, xPx }, side }: TickProps) {
  const intl = useIntl();
  const actors = useClaimline(selectActorsById);
  const openClaim = useClaimline((state) => state.selection.claim);
  const followTicks = useClaimline((state) => state.followTicks);
  const [first] = claims;
  if (!first) return null;
  const name =
    claims.length === 1
      ? intl.formatMessage(
          { id: 'timeline.tick' },
          { speaker: nameOf(actors, first.actor), summary: first.summary },
        )
      : intl.formatMessage(
          { id: 'timeline.ticks' },
          { count: claims.length, claimant: claimantName(side, intl) },
        );
  return (
    <button
      type="button"
      // The keyboard has "Next claim"; dozens of tab stops here would only stand in its way.
      tabIndex={-1}
      className={styles['tick']}
      data-count={claims.length > 1 ? 'several' : 'one'}
      data-open={claims.some(({ id }) => id === openClaim)}
      style={{ left: `${xPx}px` }}
      aria-label={name}
      title={name}
      onClick={() => followTicks(claims.map(({ id }) => id))}
    >
      {claims.length > 1 ? claims.length : null}
    </button>
  );
}
