import { useIntl } from 'react-intl';
import { formatNames } from '../../domain/wording/formatNames.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { OpenedThing } from '../../state/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { LayerFacts } from './LayerFacts.tsx';
import styles from './OpenedList.module.css';
import { saveFile } from '../../ui/saveFile.ts';

interface OpenedEntryProps {
  readonly thing: OpenedThing;
  readonly startsOpen: boolean;
  readonly onClose: () => void;
}

/** One thing that the reader opened: its name, its format, how much it holds, and the way to close it. */
export function OpenedEntry({ thing, startsOpen, onClose }: OpenedEntryProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const archive = thing.kind === 'archive' ? thing.archive : null;
  const packed = archive && thing.origin.file.content;
  return (
    <>
      <h3 className={styles['name']}>
        {thing.name} <span className={styles['mark']}>{formatMessage({ id: 'imported.badge' })}</span>
      </h3>
      <p className={styles['note']}>{amountOf(thing, intl)}</p>
      {archive && (
        <details open={startsOpen}>
          <summary className={styles['summary']}>{formatMessage({ id: 'imported.details' })}</summary>
          <ul className={styles['layers']}>
            {archive.layers.map((layer) => (
              <li key={layer.id}>
                <LayerFacts layer={layer} archiveName={thing.name} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {thing.kind === 'collection' && thing.collection.attribution !== '' && (
        <p className={styles['note']}>
          {formatMessage({ id: 'imported.attribution' }, { attribution: thing.collection.attribution })}
        </p>
      )}
      <ButtonRow>
        {packed && (
          <Button onPress={() => saveFile(packed, `${thing.name}.claimline`)}>
            {formatMessage({ id: 'imported.save' })}
          </Button>
        )}
        <Button onPress={onClose}>{formatMessage({ id: 'imported.close' }, { name: thing.name })}</Button>
      </ButtonRow>
    </>
  );
}

function amountOf(thing: OpenedThing, { formatMessage }: Wording): string {
  switch (thing.kind) {
    case 'archive': {
      const format = formatNames.archive;
      return formatMessage({ id: 'imported.layers' }, { format, count: thing.archive.layers.length });
    }
    case 'dataset': {
      const format = formatNames.claimline;
      return formatMessage({ id: 'imported.claims' }, { format, count: thing.dataset.claims.length });
    }
    case 'collection': {
      const { format, entries } = thing.collection;
      return formatMessage(
        { id: 'imported.entries' },
        { format: formatNames[format], count: entries.length },
      );
    }
    default:
      return thing satisfies never;
  }
}
