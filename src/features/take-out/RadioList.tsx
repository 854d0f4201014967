import { useId } from 'react';
import styles from './RadioList.module.css';

interface RadioListProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly hint: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, each with a line of its own that says what it is. */
export function RadioList<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: RadioListProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['legend']}>{legend}</legend>
      {options.map(({ value, name, hint }) => (
        <div key={value} className={styles['option']}>
          <input
            id={`${id}${value}`}
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            aria-describedby={`${id}${value}-hint`}
            onChange={() => onChoose(value)}
          />
          <label htmlFor={`${id}${value}`} className={styles['name']}>
            {name}
          </label>
          <span id={`${id}${value}-hint`} className={styles['hint']}>
            {hint}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
