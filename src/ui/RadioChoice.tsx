import { Fragment, type ReactNode, useId } from 'react';
import styles from './RadioChoice.module.css';

interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** BCP 47 code of the label, where it is not the page's language. */
  readonly language?: string;
  /** What it means, in a line of its own. */
  readonly hint?: string;
}

interface RadioChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly RadioOption<Value>[];
  /** `null` until one is chosen. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** `row`: small, with its legend in the row of its options; not printed. */
  readonly look?: 'form' | 'row';
  readonly describedBy?: string;
  /** What stands below the options, such as what is wrong with them. */
  readonly children?: ReactNode;
}

/** One of a few, all of them in sight. */
export function RadioChoice<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
  look = 'form',
  describedBy,
  children,
}: RadioChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']} data-look={look} aria-describedby={describedBy}>
      <legend className={styles['legend']}>{legend}</legend>
      {options.map(({ value, label, language, hint }) => (
        <Fragment key={value}>
          <label className={styles['option']} lang={language}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              value={value}
              checked={value === chosen}
              aria-describedby={hint === undefined ? undefined : `${name}-${value}`}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
          {hint !== undefined && (
            <p id={`${name}-${value}`} className={styles['hint']}>
              {hint}
            </p>
          )}
        </Fragment>
      ))}
      {children}
    </fieldset>
  );
}
