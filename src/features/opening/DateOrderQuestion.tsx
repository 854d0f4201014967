import { useId } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { toDay } from '../../domain/day/toDay.ts';
import type { Ask, DateOrder } from '../../domain/opening/Reading.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import styles from './SnapshotQuestions.module.css';

interface DateOrderQuestionProps {
  readonly ask: Extract<Ask, { readonly kind: 'date-order' }>;
  readonly chosen: DateOrder | null;
  /** Whether the reader went on without an answer. */
  readonly isAsked: boolean;
  readonly onChoose: (order: DateOrder) => void;
}

/** Whether the day or the month stands first in a file's dates; shows what one of them means either way. */
export function DateOrderQuestion({ ask, chosen, isAsked, onChoose }: DateOrderQuestionProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const problem = useId();
  const isLacking = isAsked && ask.isNeeded && chosen === null;
  const orders: readonly DateOrder[] = ['day-first', 'month-first'];
  return (
    <RadioChoice
      legend={formatMessage({ id: 'open.dateOrder' }, { example: ask.example, file: ask.file })}
      options={orders.map((order) => ({ value: order, label: nameOfOrder(order, ask.example, intl) }))}
      chosen={chosen}
      onChoose={onChoose}
      {...(isLacking && { describedBy: problem })}
    >
      <span role="status" id={problem} className={styles['problem']}>
        {isLacking && formatMessage({ id: 'open.noDateOrder' })}
      </span>
    </RadioChoice>
  );
}

function nameOfOrder(order: DateOrder, example: string, { locale, formatMessage }: Wording): string {
  const [, first, second, year] = /^\D*(\d{1,2})\D(\d{1,2})\D(\d{4})(?!\d)/.exec(example) ?? [];
  const [dayOfMonth, month] = order === 'day-first' ? [first, second] : [second, first];
  const day = toDay(Number(year), Number(month), Number(dayOfMonth));
  const name = formatMessage({ id: order === 'day-first' ? 'open.dayFirst' : 'open.monthFirst' });
  return day === null
    ? name
    : formatMessage({ id: 'open.orderMeans' }, { order: name, date: formatDay(day, locale, 'long') });
}
