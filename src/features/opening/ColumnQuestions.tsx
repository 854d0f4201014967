import { useIntl } from 'react-intl';
import type { ColumnMapping, ColumnRole } from '../../domain/opening/ColumnMapping.ts';
import type { Ask } from '../../domain/opening/Reading.ts';
import type { MessageId } from '../../domain/wording/Wording.ts';
import styles from './ColumnQuestions.module.css';

const groups = [
  ['open.columnsWhere', ['latitude', 'longitude', 'place', 'precision']],
  ['open.columnsWhen', ['date', 'end-date', 'said']],
  ['open.columnsWords', ['title', 'speaker', 'side', 'quote', 'source', 'link', 'id']],
] as const satisfies readonly (readonly [MessageId, readonly ColumnRole[]])[];

interface ColumnQuestionsProps {
  readonly ask: Extract<Ask, { readonly kind: 'columns' }>;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** Which of a table's columns is what. */
export function ColumnQuestions({ ask, mapping, onChange }: ColumnQuestionsProps) {
  const { formatMessage } = useIntl();
  return (
    <details open={ask.isNeeded}>
      <summary className={styles['summary']}>
        {formatMessage({ id: 'open.columns' }, { file: ask.file })}
      </summary>
      {groups.map(([name, roles]) => (
        <fieldset key={name} className={styles['group']}>
          <legend className={styles['legend']}>{formatMessage({ id: name })}</legend>
          {roles.map((role) => (
            <label key={role} className={styles['field']}>
              {formatMessage({ id: `column.${role}` })}
              <select
                className={styles['select']}
                value={mapping[role] ?? ''}
                onChange={({ target }) => onChange(withColumn(mapping, role, target.value))}
              >
                <option value="">{formatMessage({ id: 'open.noColumn' })}</option>
                {[...new Set(ask.names)]
                  .filter((column) => column !== '')
                  .map((column) => (
                    <option key={column} value={column}>
                      {column}
                    </option>
                  ))}
              </select>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** The mapping with one role given to another column, or to none. */
function withColumn(mapping: ColumnMapping, role: ColumnRole, column: string): ColumnMapping {
  const { [role]: _, ...others } = mapping;
  return column === '' ? others : { ...others, [role]: column };
}
