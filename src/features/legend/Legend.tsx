import { useIntl } from 'react-intl';
import { holderName } from '../../domain/wording/names.ts';
import type { SideColour } from '../../theme/palette.ts';
import { MarkIcon } from '../../ui/MarkIcon.tsx';
import { AreaSwatch } from '../../ui/AreaSwatch.tsx';
import { StrikeIcon } from '../../ui/StrikeIcon.tsx';
import { ArchiveEntries } from './ArchiveEntries.tsx';
import { Entry } from './Entry.tsx';
import styles from './Legend.module.css';
import { OpenedEntries } from './OpenedEntries.tsx';

const holders: readonly SideColour[] = ['russia', 'ukraine'];

/** What the signs of the map mean; folded on a phone. */
export function Legend({ startsOpen }: { readonly startsOpen: boolean }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  return (
    <details className={styles['legend']} open={startsOpen}>
      <summary className={styles['summary']}>{formatMessage({ id: 'legend.title' })}</summary>
      <ul
        className={styles['list']}
        aria-label={formatMessage({ id: 'legend.title' })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a low map it scrolls, so the keyboard must be able to stop there
        tabIndex={0}
      >
        <ArchiveEntries />
        <OpenedEntries />
        {holders.map((side) => (
          <Entry key={side} sign={<MarkIcon mark={{ kind: 'held', holder: side, certain: true }} />}>
            {formatMessage({ id: 'legend.held' }, { holder: holderName(side, intl), side })}
          </Entry>
        ))}
        <Entry sign={<MarkIcon mark={{ kind: 'held', holder: 'russia', certain: false }} />}>
          {formatMessage({ id: 'legend.heldPerhaps' })}
        </Entry>
        <Entry sign={<MarkIcon mark={{ kind: 'rival', sides: ['us', 'ukraine'] }} />}>
          {formatMessage({ id: 'legend.disputed' })}
        </Entry>
        <Entry sign={<MarkIcon mark={{ kind: 'spoken', side: 'us', certain: true }} />}>
          {formatMessage({ id: 'legend.spoken' })}
        </Entry>
        <Entry sign={<MarkIcon mark={{ kind: 'unspoken' }} />}>
          {formatMessage({ id: 'legend.unspoken' })}
        </Entry>
        <Entry sign={<StrikeIcon side="ukraine" />}>{formatMessage({ id: 'legend.strike' })}</Entry>
        <Entry sign={<AreaSwatch side="ukraine" certain />}>{formatMessage({ id: 'legend.area' })}</Entry>
        <Entry sign={<AreaSwatch side="ukraine" certain={false} />}>
          {formatMessage({ id: 'legend.areaPerhaps' })}
        </Entry>
      </ul>
    </details>
  );
}
