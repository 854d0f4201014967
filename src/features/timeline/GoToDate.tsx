import { useId, useState } from 'react';
import type { Day } from '../../domain/day/Day.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { parseTypedDay } from '../../domain/day/parseTypedDay.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './GoToDate.module.css';

interface Draft {
  /** The date that was shown when it was typed. */
  readonly whenShown: string;
  readonly text: string;
  readonly problem: string | null;
}

function reasonOutside(day: Day, first: Day, last: Day): string | null {
  if (day >= first && day <= last) return null;
  return `The claims reach from ${formatDay(first, 'en-GB', 'short')} to ${formatDay(last, 'en-GB', 'short')}.`;
}

/** A text box for a date; Enter goes there, a wrong date is named and changes nothing. */
export function GoToDate() {
  const date = useClaimline((state) => state.date);
  const { first, last } = useClaimline((state) => state.dataset.coverage);
  const scrubTo = useClaimline((state) => state.scrubTo);
  const shown = formatDay(date, 'en-GB', 'numeric');
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  useEffect(() => {
    setText(shown);
    setProblem(null);
  }, [shown]);

  const go = () => {
    const day = parseTypedDay(text);
    if (day === null) setProblem('Write a date as 14/03/2025.');
    else if (day < first || day > last) {
      setProblem(
        `The claims reach from ${formatDay(first, 'en-GB', 'short')} to ${formatDay(last, 'en-GB', 'short')}.`,
      );
    } else {
      setProblem(null);
      // The date may be the one shown already, written another way.
      setText(formatDay(day, 'en-GB', 'numeric'));
      scrubTo(day);
    }
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <input
        type="text"
        aria-label="Go to date"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder="DD/MM/YYYY"
        autoComplete="off"
        inputMode="numeric"
        className={styles['input']}
        value={text}
        onChange={({ target }) => setDraft({ whenShown: shown, text: target.value, problem: null })}
        onFocus={({ target }) => target.select()}
      />
      <span role="status" id={problemId} className={styles['problem']}>
        {problem}
      </span>
    </form>
  );
}
