import { useIntl } from 'react-intl';
import { selectHasOpened, selectOpenedThings } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './OpenedList.module.css';
import { OpenedEntry } from './OpenedEntry.tsx';

/** Where the reader is led once files are open. */
export const openedListId = 'imported';

interface OpenedListProps {
  /** Whether what an archive holds is shown at once. */
  readonly startsOpen: boolean;
  /** The element that has the focus once the last of them is closed. */
  readonly leavesTo: string;
}

/** While files of the reader's own are open: that they are, what is in each, and how to close it. */
export function OpenedList({ startsOpen, leavesTo }: OpenedListProps) {
  const { formatMessage, formatList } = useIntl();
  const things = useClaimline(selectOpenedThings);
  const hasOpened = useClaimline(selectHasOpened);
  const isReportShown = useClaimline((state) => state.isReportShown);
  const closeOpened = useClaimline((state) => state.closeOpened);
  const showReport = useClaimline((state) => state.showReport);
  const leadTo = (id: string) => document.getElementById(id)?.focus({ preventScroll: true });
  const close = (id: string) => {
    closeOpened(id);
    leadTo(things.length > 1 ? openedListId : leavesTo);
  };
  return (
    <>
      {/* There before it speaks: a region that comes with its words is not read out. */}
      <VisuallyHidden>
        <span role="status">
          {hasOpened &&
            formatMessage({ id: 'imported.opened' }, { names: formatList(things.map(({ name }) => name)) })}
        </span>
      </VisuallyHidden>
      {hasOpened && (
        <section
          id={openedListId}
          tabIndex={-1}
          aria-label={formatMessage({ id: 'imported.list' })}
          className={styles['badge']}
        >
          <h2 className={styles['title']}>{formatMessage({ id: 'imported.list' })}</h2>
          <p className={styles['note']}>{formatMessage({ id: 'imported.onDevice' })}</p>
          <ul className={styles['list']}>
            {things.map((thing) => (
              <li key={thing.id} className={styles['entry']}>
                <OpenedEntry thing={thing} startsOpen={startsOpen} onClose={() => close(thing.id)} />
              </li>
            ))}
          </ul>
          {!isReportShown && (
            <>
              <p className={styles['note']}>{formatMessage({ id: 'imported.reportHidden' })}</p>
              <ButtonRow>
                <Button
                  onPress={() => {
                    showReport();
                    leadTo(openedListId);
                  }}
                >
                  {formatMessage({ id: 'imported.showReport' })}
                </Button>
              </ButtonRow>
            </>
          )}
        </section>
      )}
    </>
  );
}
