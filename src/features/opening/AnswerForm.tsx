import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Answers, Ask, SnapshotClaim } from '../../domain/opening/Reading.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import styles from './AnswerForm.module.css';
import { ColumnQuestions } from './ColumnQuestions.tsx';
import { DateOrderQuestion } from './DateOrderQuestion.tsx';
import { emptyDraft, SnapshotQuestions } from './SnapshotQuestions.tsx';

interface AnswerFormProps {
  readonly asks: readonly Ask[];
  /** What has been said of the files so far. */
  readonly answers: Answers;
  readonly lastClaim: SnapshotClaim | null;
  readonly onAnswer: (answers: Answers) => void;
}

/** Asks what the files leave open, and shows how it was taken until the reader says otherwise. */
export function AnswerForm({ asks, answers, lastClaim, onAnswer }: AnswerFormProps) {
  const { formatMessage } = useIntl();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [claim, setClaim] = useState(answers.claim ?? lastClaim ?? emptyDraft);
  const [said, setSaid] = useState(answers);
  const [isAsked, setIsAsked] = useState(false);
  const needsClaim = asks.some(({ kind }) => kind === 'snapshot-claim');
  const isNeeded = asks.some((ask) => ask.isNeeded);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { holder } = claim;
    const [claimant, source] = [claim.claimant.trim(), claim.source.trim()];
    const lacksOrder = asks.some(
      (ask) => ask.kind === 'date-order' && ask.isNeeded && (said.dateOrders[ask.file] ?? ask.taken) === null,
    );
    const lacksClaim = needsClaim && (holder === null || claimant === '');
    if (lacksClaim || lacksOrder) {
      setIsAsked(true);
      const isText = needsClaim && holder !== null && claimant === '';
      const missing = isText ? 'input[type="text"]' : 'input[type="radio"]';
      form.current?.querySelector<HTMLInputElement>(missing)?.focus();
      return;
    }
    onAnswer({ ...said, ...(needsClaim && holder !== null && { claim: { holder, claimant, source } }) });
  };
  return (
    <form ref={form} aria-labelledby={titleId} className={styles['form']} noValidate onSubmit={submit}>
      <h4 id={titleId} className={styles['title']}>
        {formatMessage({ id: isNeeded ? 'open.asksFirst' : 'open.asks' })}
      </h4>
      {asks
        .toSorted((a, b) => Number(b.isNeeded) - Number(a.isNeeded))
        .map((ask) => {
          switch (ask.kind) {
            case 'snapshot-claim':
              return <SnapshotQuestions key={ask.kind} draft={claim} isAsked={isAsked} onChange={setClaim} />;
            case 'polygons':
              return (
                <RadioChoice
                  key={ask.kind}
                  legend={formatMessage({ id: 'open.polygons' })}
                  options={[
                    { value: 'ground', label: formatMessage({ id: 'open.polygonsGround' }) },
                    { value: 'entries', label: formatMessage({ id: 'open.polygonsEntries' }) },
                  ]}
                  chosen={said.polygonsAs ?? ask.taken}
                  onChoose={(polygonsAs) => setSaid({ ...said, polygonsAs })}
                />
              );
            case 'date-order':
              return (
                <DateOrderQuestion
                  key={`${ask.kind} ${ask.file}`}
                  ask={ask}
                  chosen={said.dateOrders[ask.file] ?? ask.taken}
                  isAsked={isAsked}
                  onChoose={(order) =>
                    setSaid({ ...said, dateOrders: { ...said.dateOrders, [ask.file]: order } })
                  }
                />
              );
            case 'columns':
              return (
                <ColumnQuestions
                  key={`${ask.kind} ${ask.file}`}
                  ask={ask}
                  mapping={said.columns[ask.file] ?? ask.taken}
                  onChange={(mapping) =>
                    setSaid({ ...said, columns: { ...said.columns, [ask.file]: mapping } })
                  }
                />
              );
            default:
              return ask satisfies never;
          }
        })}
      <ButtonRow>
        <Button isSubmit look={isNeeded ? 'primary' : 'quiet'}>
          {formatMessage({ id: isNeeded ? 'open.read' : 'open.readAgain' })}
        </Button>
      </ButtonRow>
    </form>
  );
}
