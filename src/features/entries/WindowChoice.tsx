import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../domain/wording/Wording.ts';
import { type WindowDays, windowsDays } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './WindowChoice.module.css';

const names: Readonly<Record<WindowDays, MessageId>> = {
  0: 'window.day',
  6: 'window.week',
  29: 'window.month',
  all: 'window.all',
};

/** How far back from the date entries of opened files are shown. */
export function WindowChoice() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.windowDays);
  const chooseWindow = useClaimline((state) => state.chooseWindow);
  const group = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{formatMessage({ id: 'window.legend' })}</legend>
      {windowsDays.map((windowDays) => (
        <label key={windowDays} className={styles['option']}>
          <input
            type="radio"
            name={group}
            className={styles['radio']}
            checked={windowDays === chosen}
            onChange={() => chooseWindow(windowDays)}
          />
          {formatMessage({ id: names[windowDays] })}
        </label>
      ))}
    </fieldset>
  );
}
