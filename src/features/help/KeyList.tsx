import { useIntl } from 'react-intl';
import type { MessageId } from '../../domain/wording/Wording.ts';
import styles from './KeyList.module.css';

interface Shortcut {
  /** Each of them does it. */
  readonly keys: readonly string[];
  readonly does: MessageId;
}

const groups: readonly { readonly where: MessageId; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    where: 'keys.anywhere',
    shortcuts: [
      { keys: ['?'], does: 'keys.help' },
      { keys: ['/'], does: 'keys.search' },
    ],
  },
  {
    where: 'keys.onMap',
    shortcuts: [
      { keys: ['←', '→', '↑', '↓'], does: 'keys.move' },
      { keys: ['+', '−'], does: 'keys.zoom' },
    ],
  },
  {
    where: 'keys.onSlider',
    shortcuts: [
      { keys: ['←', '→'], does: 'keys.day' },
      { keys: ['Page Down', 'Page Up'], does: 'keys.week' },
      { keys: ['Home', 'End'], does: 'keys.ends' },
    ],
  },
];

/** The keys that the page answers to, by where the focus must be. */
export function KeyList() {
  const { formatMessage } = useIntl();
  return (
    <section>
      <h3 className={styles['title']}>{formatMessage({ id: 'keys.title' })}</h3>
      <div className={styles['groups']}>
        {groups.map(({ where, shortcuts }) => (
          <div key={where} className={styles['group']}>
            <h4 className={styles['where']}>{formatMessage({ id: where })}</h4>
            <dl>
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className={styles['shortcut']}>
                  <dt className={styles['keys']}>
                    {keys.map((key) => (
                      <kbd key={key} className={styles['key']}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{formatMessage({ id: does })}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
