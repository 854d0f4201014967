import { useIntl } from 'react-intl';
import type { Answers, Reading } from '../../domain/opening/Reading.ts';
import type { OpeningMode } from '../../state/ClaimlineState.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { FoundList } from './FoundList.tsx';
import { OneArchiveNote } from './OneArchiveNote.tsx';
import { OpenedPreview } from './OpenedPreview.tsx';
import styles from './ReadingPreview.module.css';
import { reportText } from './reportText.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { takeFocus } from './takeFocus.ts';

interface ReadingPreviewProps {
  readonly reading: Reading;
  readonly answers: Answers;
  readonly lastClaims: Answers['claims'];
  readonly onAnswer: (answers: Answers) => void;
  readonly onOpen: (mode: OpeningMode) => void;
  readonly onAgain: () => void;
}

/** What was read of the files, and what was left out and repaired, each by name, before anything is opened. */
export function ReadingPreview(props: ReadingPreviewProps) {
  const { reading, answers, lastClaims, onAnswer, onOpen, onAgain } = props;
  const { opened, asks, report } = reading;
  const { formatMessage, formatNumber, formatList } = useIntl();
  const save = () => {
    const name = `${opened[0]?.name ?? 'claimline'}-report.txt`;
    saveFile(new Blob([reportText(report)], { type: 'text/plain;charset=utf-8' }), name);
  };
  const isWaiting = opened.length === 0 && asks.some(({ isNeeded }) => isNeeded);
  return (
    <div className={styles['report']}>
      <h3
        // The bar that had the focus is gone; what came of it is read out first.
        ref={takeFocus}
        tabIndex={-1}
        className={styles['title']}
      >
        {opened.length > 0
          ? formatMessage(
              { id: 'open.ready' },
              { count: opened.length, names: formatList(opened.map(({ name }) => name)) },
            )
          : formatMessage({ id: isWaiting ? 'open.waiting' : 'open.refused' })}
      </h3>
      {opened.length === 0 && <p>{formatMessage({ id: 'open.untouched' })}</p>}
      {asks.length > 0 && (
        <AnswerForm asks={asks} answers={answers} lastClaims={lastClaims} onAnswer={onAnswer} />
      )}
      {opened.map((one, index) => (
        // Two files may have one name; the list never changes.
        <OpenedPreview key={`${index} ${one.name}`} opened={one} />
      ))}
      {!isWaiting && (
        <p>
          {formatMessage(
            { id: 'open.taken' },
            { accepted: formatNumber(report.accepted), discarded: formatNumber(report.discarded) },
          )}
        </p>
      )}
      {(!isWaiting || report.problems.length > 0) && (
        <FoundList
          found={report.problems}
          title={formatMessage({ id: 'open.problems' }, { count: report.problems.length })}
        />
      )}
      {!isWaiting && (
        <FoundList
          found={report.repairs}
          title={formatMessage({ id: 'open.repaired' }, { count: report.repairs.length })}
        />
      )}
      <OneArchiveNote opened={opened} />
      <ButtonRow>
        {opened.length > 0 && (
          <>
            <Button look="primary" onPress={() => onOpen('beside')}>
              {formatMessage({ id: 'open.beside' })}
            </Button>
            <Button onPress={() => onOpen('instead')}>{formatMessage({ id: 'open.instead' })}</Button>
          </>
        )}
        {!isWaiting && <Button onPress={save}>{formatMessage({ id: 'open.saveReport' })}</Button>}
        <Button onPress={onAgain}>{formatMessage({ id: 'open.again' })}</Button>
      </ButtonRow>
    </div>
  );
}
