import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Listbox.module.css';

interface ListboxOption {
  readonly id: string;
  readonly label: string;
  /** Heading that the option stands under, shown at the first of its kind. */
  readonly group: string | null;
  readonly note: string | null;
}

interface ListboxProps {
  readonly label: string;
  readonly options: readonly ListboxOption[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A button that opens a list to choose one from: WAI-ARIA's listbox pattern, with notes a native select cannot show. */
export function Listbox({ label, options, chosen, onChoose }: ListboxProps) {
  const [active, setActive] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const baseId = useId();
  const chosenIndex = Math.max(
    options.findIndex(({ id }) => id === chosen),
    0,
  );
  const optionId = (index: number) => `${baseId}-option-${index}`;

  const close = () => {
    setActive(null);
    button.current?.focus();
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option) onChoose(option.id);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (active === null) return;
    const target = targetOf(event.key, active, options);
    if (target !== null) setActive(target);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setActive(null);
  };

  return (
    <div className={styles['box']} onBlur={onBlur}>
      <span id={`${baseId}-label`} className={styles['label']}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-haspopup="listbox"
        aria-expanded={active !== null}
        aria-labelledby={`${baseId}-label ${baseId}-value`}
        onClick={() => setActive(active === null ? chosenIndex : null)}
        onKeyDown={(event) => {
          if (active !== null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          setActive(chosenIndex);
        }}
      >
        <span id={`${baseId}-value`} className={styles['value']}>
          {options[chosenIndex]?.label}
        </span>
        <Icon name="down" />
      </button>
      {active !== null && (
        <div
          // Takes the focus as it appears: the keys belong to the list while it is open.
          ref={(list) => list?.focus()}
          role="listbox"
          tabIndex={0}
          aria-labelledby={`${baseId}-label`}
          aria-activedescendant={optionId(active)}
          className={styles['list']}
          onKeyDown={onKeyDown}
        >
          {options.map(({ id, label: optionLabel, group, note }, index) => (
            <div
              key={id}
              ref={index === active ? (option) => option?.scrollIntoView({ block: 'nearest' }) : null}
              id={optionId(index)}
              role="option"
              aria-selected={id === chosen}
              tabIndex={-1}
              className={styles['option']}
              data-active={index === active}
              data-group={group !== null && group !== options[index - 1]?.group ? group : undefined}
              onPointerMove={() => setActive(index)}
              onClick={() => choose(index)}
              onKeyDown={onKeyDown}
            >
              {optionLabel}
              {note !== null && <span className={styles['note']}> {note}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Where a key leads in the list; a letter goes to the next option that begins with it. */
function targetOf(key: string, active: number, options: readonly ListboxOption[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, options.length - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return options.length - 1;
    default: {
      if (key.length !== 1 || key === ' ') return null;
      const begins = ({ label }: ListboxOption) => label.toLowerCase().startsWith(key.toLowerCase());
      const later = options.findIndex((option, index) => index > active && begins(option));
      const found = later >= 0 ? later : options.findIndex(begins);
      return found >= 0 ? found : null;
    }
  }
}
