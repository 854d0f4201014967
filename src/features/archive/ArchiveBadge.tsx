import { useIntl } from 'react-intl';
import type { WriteArchive } from '../../domain/opening/Reading.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ArchiveBadge.module.css';
import buttons from './Buttons.module.css';
import { LayerFacts } from './LayerFacts.tsx';
import { saveFile } from './saveFile.ts';

/** Where the reader is led once an archive is open. */
export const badgeId = 'imported';

interface ArchiveBadgeProps {
  readonly writeArchive: WriteArchive;
  /** Whether what the archive holds is shown at once. */
  readonly startsOpen: boolean;
  /** The element that has the focus once the archive is closed. */
  readonly leavesTo: string;
}

/** While an archive is open: that it is the reader's own, what is in it, and how to save and to close it. */
export function ArchiveBadge({ writeArchive, startsOpen, leavesTo }: ArchiveBadgeProps) {
  const { formatMessage } = useIntl();
  const open = useClaimline((state) => state.archive);
  const closeArchive = useClaimline((state) => state.closeArchive);
  const notify = useClaimline((state) => state.notify);
  const save = async () => {
    if (!open) return;
    try {
      saveFile(new Blob([await writeArchive(open.archive)]), `${open.name}.claimline`);
    } catch {
      notify({ id: 'archive', message: { id: 'imported.notSaved' } });
    }
  };
  const close = () => {
    closeArchive();
    document.getElementById(leavesTo)?.focus({ preventScroll: true });
  };
  return (
    <>
      {/* There before it speaks: a region that comes with its words is not read out. */}
      <VisuallyHidden>
        <span role="status">{open && formatMessage({ id: 'imported.opened' }, { name: open.name })}</span>
      </VisuallyHidden>
      {open && (
        <section
          id={badgeId}
          tabIndex={-1}
          aria-label={formatMessage({ id: 'imported.region' })}
          className={styles['badge']}
        >
          <h2 className={styles['title']}>{formatMessage({ id: 'imported.title' }, { name: open.name })}</h2>
          <details open={startsOpen}>
            <summary className={styles['summary']}>{formatMessage({ id: 'imported.details' })}</summary>
            <ul className={styles['layers']}>
              {open.archive.layers.map((layer) => (
                <li key={layer.id}>
                  <LayerFacts layer={layer} archiveName={open.name} />
                </li>
              ))}
            </ul>
          </details>
          <div className={buttons['row']}>
            <button type="button" className={buttons['button']} onClick={() => void save()}>
              {formatMessage({ id: 'imported.save' })}
            </button>
            <button type="button" className={buttons['button']} onClick={close}>
              {formatMessage({ id: 'imported.close' })}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
