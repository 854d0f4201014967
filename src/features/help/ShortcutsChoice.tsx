import { useIntl } from 'react-intl';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './Choice.module.css';

/** Turns the single keys off for readers whose speech input or shaky hand would press them unasked (WCAG 2.1.4). */
export function ShortcutsChoice() {
  const { formatMessage } = useIntl();
  const hasShortcuts = useClaimline((state) => state.hasShortcuts);
  const allowShortcuts = useClaimline((state) => state.allowShortcuts);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{formatMessage({ id: 'shortcuts.legend' })}</legend>
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={hasShortcuts}
          onChange={({ target }) => allowShortcuts(target.checked)}
        />
        {formatMessage({ id: 'shortcuts.on' })}
      </label>
    </fieldset>
  );
}
