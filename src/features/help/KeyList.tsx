import styles from './KeyList.module.css';

interface Shortcut {
  /** Each of them does it. */
  readonly keys: readonly string[];
  readonly does: string;
}

const groups: readonly { readonly where: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    where: 'Anywhere but in a text field',
    shortcuts: [
      { keys: ['?'], does: 'this help' },
      { keys: ['/'], does: 'search' },
    ],
  },
  {
    where: 'On the map',
    shortcuts: [
      { keys: ['←', '→', '↑', '↓'], does: 'move' },
      { keys: ['+', '−'], does: 'closer or farther' },
    ],
  },
  {
    where: 'On the slider',
    shortcuts: [
      { keys: ['←', '→'], does: 'one day back or on' },
      { keys: ['Page Down', 'Page Up'], does: 'one week back or on' },
      { keys: ['Home', 'End'], does: 'first or last day' },
    ],
  },
];

/** The keys that the page answers to, by where the focus must be. */
export function KeyList() {
  return (
    <section>
      <h3 className={styles['title']}>Keys</h3>
      <div className={styles['groups']}>
        {groups.map(({ where, shortcuts }) => (
          <div key={where} className={styles['group']}>
            <h4 className={styles['where']}>{where}</h4>
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
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
