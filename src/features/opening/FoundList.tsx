import { useIntl } from 'react-intl';
import type { Problem } from '../../domain/dataset/Problem.ts';
import styles from './FoundList.module.css';

/** More would take the page a while to lay out. */
const mostShown = 200;

/** What was found in the files, one by one: in English, as whoever mends the files needs it. */
export function FoundList({ title, found }: { readonly title: string; readonly found: readonly Problem[] }) {
  const { formatMessage } = useIntl();
  if (found.length === 0) return <p>{title}</p>;
  const left = found.length - mostShown;
  return (
    <section>
      <h4 className={styles['subtitle']}>{title}</h4>
      <ul
        lang="en"
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must be able to stop there
        tabIndex={0}
        className={styles['list']}
      >
        {found.slice(0, mostShown).map(({ file, path, message }, index) => (
          // One file may have the same fault twice; the list never changes.
          <li key={`${index} ${file}`} className={styles['finding']}>
            {[file, path].filter(Boolean).map((part) => (
              <code key={part}>{part}</code>
            ))}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{formatMessage({ id: 'open.more' }, { count: left })}</p>}
    </section>
  );
}
