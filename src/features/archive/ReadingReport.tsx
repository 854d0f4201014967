import { useIntl } from 'react-intl';
import type { Problem } from '../../domain/dataset/Problem.ts';
import type { Opened, Reading } from '../../domain/opening/Reading.ts';
import buttons from './Buttons.module.css';
import styles from './ReadingReport.module.css';
import { reportText } from './reportText.ts';
import { saveFile } from './saveFile.ts';
import { takeFocus } from './takeFocus.ts';

interface ReadingReportProps {
  readonly reading: Reading;
  readonly onOpen: (opened: Opened) => void;
  readonly onAgain: () => void;
}

/** What was taken, left out and repaired of the files, each by name, before anything is opened. */
export function ReadingReport({ reading: { opened: all, report }, onOpen, onAgain }: ReadingReportProps) {
  const { formatMessage } = useIntl();
  const [opened] = all;
  const save = () => {
    const name = `${opened?.name ?? 'claimline'}-report.txt`;
    saveFile(new Blob([reportText(report)], { type: 'text/plain;charset=utf-8' }), name);
  };
  return (
    <div className={styles['report']}>
      <h3
        // The bar that had the focus is gone; what came of it is read out first.
        ref={takeFocus}
        tabIndex={-1}
        className={styles['title']}
      >
        {opened
          ? formatMessage({ id: 'open.ready' }, { name: opened.name })
          : formatMessage({ id: 'open.refused' })}
      </h3>
      {!opened && <p>{formatMessage({ id: 'open.untouched' })}</p>}
      <p>{formatMessage({ id: 'open.taken' }, { count: report.accepted })}</p>
      <Findings
        found={report.problems}
        title={formatMessage({ id: 'open.leftOut' }, { count: report.problems.length })}
      />
      <Findings
        found={report.repairs}
        title={formatMessage({ id: 'open.repaired' }, { count: report.repairs.length })}
      />
      <div className={buttons['row']}>
        {opened && (
          <button type="button" className={buttons['primary']} onClick={() => onOpen(opened)}>
            {formatMessage({ id: 'open.open' })}
          </button>
        )}
        <button type="button" className={buttons['button']} onClick={save}>
          {formatMessage({ id: 'open.saveReport' })}
        </button>
        <button type="button" className={buttons['button']} onClick={onAgain}>
          {formatMessage({ id: 'open.again' })}
        </button>
      </div>
    </div>
  );
}

/** More would take the page a while to lay out. */
const mostShown = 200;

function Findings({ title, found }: { readonly title: string; readonly found: readonly Problem[] }) {
  const { formatMessage } = useIntl();
  if (found.length === 0) return <p>{title}</p>;
  const left = found.length - mostShown;
  return (
    <section>
      <h4 className={styles['subtitle']}>{title}</h4>
      <ul
        lang="en"
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must be able to stop there
        tabIndex={0}
        className={styles['list']}
      >
        {found.slice(0, mostShown).map(({ file, path, message }, index) => (
          // One file may have the same fault twice; the list never changes.
          <li key={`${index} ${file}`} className={styles['finding']}>
            {[file, path].filter(Boolean).map((part) => (
              <code key={part}>{part}</code>
            ))}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{formatMessage({ id: 'open.more' }, { count: left })}</p>}
    </section>
  );
}
