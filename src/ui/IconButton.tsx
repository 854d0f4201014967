import { Icon, type IconName } from './Icon.tsx';
import styles from './IconButton.module.css';

interface IconButtonProps {
  readonly name: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

/** A square button with a sign; its name is spoken and shown as a tooltip. */
export function IconButton({ name, icon, onPress, disabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={name}
      title={name}
      // Not `disabled`: the focus would be lost when the last claim is reached.
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
