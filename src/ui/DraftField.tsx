import { useId, useState } from 'react';
import styles from './DraftField.module.css';

interface Draft {
  /** The value that was shown when it was typed. */
  readonly whenShown: string;
  readonly text: string;
  readonly problem: string | null;
}

interface DraftFieldProps {
  readonly label: string;
  /** The value in force, as it is written. */
  readonly shown: string;
  readonly placeholder: string;
  /** Which side of the field a complaint has room on. */
  readonly complainsAt: 'top' | 'bottom';
  /** Takes what was typed, or says what is wrong with it. */
  readonly onEnter: (text: string) => string | null;
}

/** A text box whose value counts once Enter is pressed; a wrong one is named and changes nothing. */
export function DraftField({ label, shown, placeholder, complainsAt, onEnter }: DraftFieldProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  // Forgotten for good once the value has moved: it must not come back when the value does.
  if (draft && draft.whenShown !== shown) setDraft(null);
  const { text, problem } = draft ?? { text: shown, problem: null };

  const enter = () => {
    const found = onEnter(text);
    setDraft(found === null ? null : { whenShown: shown, text, problem: found });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <input
        type="text"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder={placeholder}
        autoComplete="off"
        inputMode="numeric"
        enterKeyHint="go"
        className={styles['input']}
        value={text}
        onChange={({ target }) => setDraft({ whenShown: shown, text: target.value, problem: null })}
        onFocus={({ target }) => target.select()}
      />
      <span role="status" id={problemId} className={styles['problem']} data-at={complainsAt}>
        {problem}
      </span>
    </form>
  );
}
