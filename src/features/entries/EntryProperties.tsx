import { useIntl } from 'react-intl';
import type { Entry } from '../../domain/collection/Entry.ts';
import styles from './EntryProperties.module.css';

/** What else the file says of an entry, by the file's own names; nothing where it says nothing else. */
export function EntryProperties({ properties }: Pick<Entry, 'properties'>) {
  const { formatMessage } = useIntl();
  const rows = Object.entries(properties);
  if (rows.length === 0) return null;
  return (
    <details className={styles['details']}>
      <summary className={styles['summary']}>{formatMessage({ id: 'entry.asInFile' })}</summary>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'entry.property' })}</th>
            <th scope="col">{formatMessage({ id: 'entry.value' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{typeof value === 'string' ? value : JSON.stringify(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
