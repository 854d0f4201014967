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

/** A text box for a date; Enter goes there, a wrong date is named and changes nothing. */
export function GoToDate() {
  const date = useClaimline((state) => state.date);
  const { first, last } = useClaimline((state) => state.dataset.coverage);
  const scrubTo = useClaimline((state) => state.scrubTo);
  const [draft, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  const shown = formatDay(date, 'en-GB', 'numeric');
  // Forgotten for good once the date has moved: it must not come back when the date does.
  if (draft && draft.whenShown !== shown) setDraft(null);
  const { text, problem } = draft ?? { text: shown, problem: null };

  const go = () => {
    const day = parseTypedDay(text);
    const reason = day === null ? 'Write a date as 14/03/2025.' : reasonOutside(day, first, last);
    if (day === null || reason !== null) {
      setDraft({ whenShown: shown, text, problem: reason });
      return;
    }
    setDraft(null);
    scrubTo(day);
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

function reasonOutside(day: Day, first: Day, last: Day): string | null {
  if (day >= first && day <= last) return null;
  return `The claims reach from ${formatDay(first, 'en-GB', 'short')} to ${formatDay(last, 'en-GB', 'short')}.`;
}
