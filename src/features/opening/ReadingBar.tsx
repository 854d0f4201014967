import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { ReadingProgress } from '../../domain/opening/Reading.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './ReadingBar.module.css';
import { takeFocus } from './takeFocus.ts';

interface ReadingBarProps {
  /** `null` until the first step is done. */
  readonly progress: ReadingProgress | null;
  readonly onCancel: () => void;
}

/** How far the reading is, and the way out of it. */
export function ReadingBar({ progress, onCancel }: ReadingBarProps) {
  const { formatMessage, formatNumber } = useIntl();
  const labelId = useId();
  return (
    <div className={styles['reading']}>
      <p id={labelId} className={styles['step']}>
        {progress === null
          ? formatMessage({ id: 'open.starting' })
          : formatMessage(
              { id: `open.${progress.phase}` },
              { share: formatNumber(progress.share, { style: 'percent' }) },
            )}
      </p>
      <progress
        aria-labelledby={labelId}
        className={styles['bar']}
        {...(progress !== null && { value: progress.share })}
      />
      <ButtonRow>
        <Button
          // What began the reading is gone, and the focus with it.
          ref={takeFocus}
          onPress={onCancel}
        >
          {formatMessage({ id: 'open.cancel' })}
        </Button>
      </ButtonRow>
    </div>
  );
}
