import { useIntl } from 'react-intl';
import type { ArchiveLayer } from '../../domain/archive/Archive.ts';
import { holderName } from '../../domain/wording/names.ts';
import { selectComparedLayers } from '../../state/archiveSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { ageLimits } from '../../theme/palette.ts';
import { GroundSwatch } from '../../ui/GroundSwatch.tsx';
import { Entry } from './Entry.tsx';

/** What an open archive's ground means, in the view that the reader chose; nothing without an archive. */
export function ArchiveEntries() {
  const { compared, others } = useClaimline(selectComparedLayers);
  return (
    <>
      {compared.length > 0 && <ComparedEntries layers={compared} />}
      {others.length > 0 && <PresentEntries layers={others} />}
    </>
  );
}

interface LayersProps {
  readonly layers: readonly ArchiveLayer[];
}

function ComparedEntries({ layers: [first] }: LayersProps) {
  const { formatMessage } = useIntl();
  const side = first?.holder ?? 'other';
  return (
    <>
      <Entry sign={<GroundSwatch kind="gained" side={side} />}>
        {formatMessage({ id: 'legend.archiveGained' })}
      </Entry>
      <Entry sign={<GroundSwatch kind="lost" side={side} />}>
        {formatMessage({ id: 'legend.archiveLost' })}
      </Entry>
      <Entry sign={<GroundSwatch kind="kept" side={side} />}>
        {formatMessage({ id: 'legend.archiveKept' })}
      </Entry>
    </>
  );
}

function PresentEntries({ layers }: LayersProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const view = useClaimline((state) => state.archiveView);
  const holders = [...new Set(layers.map(({ holder }) => holder))];
  const [first = 'other'] = holders;
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
