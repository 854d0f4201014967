import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { AreaSwatch } from '../../ui/AreaSwatch.tsx';
import { MarkIcon } from '../../ui/MarkIcon.tsx';
import styles from './HelpDialog.module.css';

const strong = (words: ReactNode) => <strong>{words}</strong>;

/** How to read the map: what is drawn, how, what is not, where it comes from, and what else can be done with it. */
export function ReadingGuide() {
  const { formatMessage } = useIntl();
  return (
    <section className={styles['section']}>
      <h3 className={styles['subtitle']}>
        <FormattedMessage id="guide.title" />
      </h3>
      <p>
        <FormattedMessage id="guide.claim" values={{ strong }} />
      </p>
      <p>
        <FormattedMessage
          id="guide.signs"
          values={{
            strong,
            dashed: <MarkIcon mark={{ kind: 'held', holder: 'russia', certain: false }} />,
            split: <MarkIcon mark={{ kind: 'rival', sides: ['us', 'ukraine'] }} />,
            hatched: (
              <span className={styles['swatch']}>
                <AreaSwatch side="ukraine" certain />
              </span>
            ),
          }}
        />
      </p>
      <p>
        <FormattedMessage id="guide.silence" values={{ strong }} />
      </p>
      <p>
        <FormattedMessage id="guide.data" values={{ strong }} />
      </p>
      <p>
        <FormattedMessage
          id="guide.files"
          values={{
            strong,
            open: formatMessage({ id: 'open.button' }),
            takeOut: formatMessage({ id: 'takeOut.button' }),
            picture: formatMessage({ id: 'picture.button' }),
          }}
        />
      </p>
    </section>
  );
}
