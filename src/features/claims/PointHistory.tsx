import { useIntl } from 'react-intl';
import type { Archive } from '../../domain/archive/Archive.ts';
import type { Holding } from '../../domain/archive/historyAt.ts';
import { spanOfHolding } from '../../domain/archive/spanOfHolding.ts';
import {
  describeHolding,
  describeHoldingGaps,
  describePointOn,
  describePosition,
} from '../../domain/wording/describePoint.ts';
import { layerName } from '../../domain/wording/layerName.ts';
import { selectArchive, selectPointHistory } from '../../state/archiveSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { PanelGroup } from '../../ui/PanelGroup.tsx';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './ClaimsPanel.module.css';
import { PanelHead } from './PanelHead.tsx';
import historyStyles from './PointHistory.module.css';

/** Who an archive claims to have held a spot: on the chosen day, and through all its days. */
export function PointHistory({ position }: { readonly position: readonly [number, number] }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const archive = useClaimline(selectArchive);
  const history = useClaimline(selectPointHistory);
  const date = useClaimline((state) => state.date);
  if (archive === null) return null;
  return (
    <>
      <PanelHead title={describePosition(position, intl)} otherNames={[]} within={null} />
      {describePointOn(archive, history, date, intl).map((sentence, index) => (
        <p key={archive.layers[index]?.id} className={styles['state']}>
          {sentence}
        </p>
      ))}
      <p className={styles['aside']}>
        <span className={historyStyles['badge']}>{formatMessage({ id: 'layer.imported' })}</span>{' '}
        {sourcesOf(archive).join('; ')}
      </p>
      <PanelGroup title={formatMessage({ id: 'point.history' })}>
        {history.length === 0 ? (
          <p className={styles['empty']}>{formatMessage({ id: 'point.never' })}</p>
        ) : (
          <ol className={historyStyles['history']}>
            {history.map((holding) => (
              <li key={`${holding.layer}-${holding.from}`}>
                <HoldingButton archive={archive} holding={holding} />
              </li>
            ))}
          </ol>
        )}
      </PanelGroup>
    </>
  );
}

interface HoldingButtonProps {
  readonly archive: Archive;
  readonly holding: Holding;
}

/** One span of the history; it moves the date to its first day. */
function HoldingButton({ archive, holding }: HoldingButtonProps) {
  const intl = useIntl();
  const isPresent = useClaimline(({ date }) => holding.from <= date && date < holding.to);
  const scrubTo = useClaimline((state) => state.scrubTo);
  const layer = archive.layers[holding.layer];
  if (!layer) return null;
  const span = spanOfHolding(archive, holding);
  const gaps = describeHoldingGaps(span, intl);
  return (
    <button
      type="button"
      className={historyStyles['holding']}
      aria-current={isPresent}
      onClick={() => scrubTo(span.first)}
    >
      <SideKey side={layer.holder} />
      <span>
        {describeHolding(layerName(layer, archive, intl), span, intl)}
        {gaps !== '' && <span className={historyStyles['gaps']}> {gaps}</span>}
      </span>
    </button>
  );
}

/** Claimants, their sources and what those ask to be named; each once. */
function sourcesOf({ layers }: Archive): readonly string[] {
  return [
    ...new Set(
      layers.map(({ claimant, source, attribution }) =>
        [...new Set([claimant, source, attribution])].filter((words) => words !== '').join(', '),
      ),
    ),
  ];
}
