import { useIntl } from 'react-intl';
import { holderName } from '../../domain/wording/names.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { ageLimits } from '../../theme/palette.ts';
import { GroundSwatch } from '../../ui/GroundSwatch.tsx';
import { Entry } from './Entry.tsx';

/** What an open archive's ground means, in the view that the reader chose; nothing without an archive. */
export function ArchiveEntries() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const open = useClaimline((state) => state.archive);
  const view = useClaimline((state) => state.archiveView);
  const isCompared = useClaimline((state) => state.comparedWith !== null);
  if (open === null) return null;
  const holders = [...new Set(open.archive.layers.map(({ holder }) => holder))];
  const [first = 'other'] = holders;
  if (isCompared) {
    return (
      <>
        <Entry sign={<GroundSwatch kind="gained" side={first} />}>
          {formatMessage({ id: 'legend.archiveGained' })}
        </Entry>
        <Entry sign={<GroundSwatch kind="lost" side={first} />}>
          {formatMessage({ id: 'legend.archiveLost' })}
        </Entry>
        <Entry sign={<GroundSwatch kind="kept" side={first} />}>
          {formatMessage({ id: 'legend.archiveKept' })}
        </Entry>
      </>
    );
  }
  return (
    <>
      {view === 'holders'
        ? holders.map((side) => (
            <Entry key={side} sign={<GroundSwatch kind="held" side={side} />}>
              {formatMessage({ id: 'legend.archiveHeld' }, { holder: holderName(side, intl) })}
            </Entry>
          ))
        : [...ageLimits, null].map((days, age) => (
            <Entry key={days} sign={<GroundSwatch kind="age" age={age} />}>
              {days === null
                ? formatMessage({ id: 'legend.archiveAgeMore' })
                : formatMessage({ id: 'legend.archiveAge' }, { days })}
            </Entry>
          ))}
      {view === 'last-change' && (
        <>
          <Entry sign={<GroundSwatch kind="age" age={null} />}>
            {formatMessage({ id: 'legend.archiveAgeUnknown' })}
          </Entry>
          <Entry sign={<GroundSwatch kind="age-lost" side={first} />}>
            {formatMessage({ id: 'legend.archiveAgeLost' })}
          </Entry>
        </>
      )}
      <Entry sign={<GroundSwatch kind="standing" side={first} />}>
        {formatMessage({ id: 'legend.archiveGap' })}
      </Entry>
    </>
  );
}
