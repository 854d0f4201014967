import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  /** `primary`: the one that most readers will want. */
  readonly look?: 'quiet' | 'primary';
  /** Sends the form that it stands in; it needs no press of its own then. */
  readonly isSubmit?: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that bears its name. */
export function Button({
  children,
  look = 'quiet',
  isSubmit,
  isDisabled,
  describedBy,
  onPress,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type={isSubmit ? 'submit' : 'button'}
      data-look={look}
      disabled={isDisabled}
      aria-describedby={describedBy}
      className={styles['button']}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
