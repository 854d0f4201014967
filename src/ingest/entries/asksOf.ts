import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import type { Answers, Ask, DateOrder } from '../../domain/opening/Reading.ts';
import { orderOfDates } from '../dates/orderOfDates.ts';
import type { RawFeature } from '../RawFeature.ts';

interface DatesReading {
  /** Which way round the dates are; `null` where it must be asked. */
  readonly order: DateOrder | null;
  /** A date that can be read both ways. */
  readonly example: string | null;
}

/** As the reader says, as one of the dates settles it for all, or as the publisher usually writes them. */
export function orderFor(
  features: readonly RawFeature[],
  mapping: ColumnMapping,
  {
    file,
    answers,
    usual,
  }: {
    readonly file: string;
    readonly answers: Pick<Answers, 'dateOrders'>;
    readonly usual: DateOrder | null;
  },
): DatesReading {
  const { order, example } = orderOfDates(datesIn(features, mapping));
  const said = Object.hasOwn(answers.dateOrders, file) ? answers.dateOrders[file] : undefined;
  return { order: said ?? order ?? usual, example };
}

/** What a file leaves open. Its columns are asked about only where its author could name any. */
export function asksOf(
  features: readonly RawFeature[],
  {
    file,
    names,
    mapping,
    isLost,
    isSettled,
    dates: { order, example },
  }: {
    readonly file: string;
    readonly names: readonly string[];
    readonly mapping: ColumnMapping;
    readonly isLost: boolean;
    /** Everybody knows what its names mean. */
    readonly isSettled: boolean;
    readonly dates: DatesReading;
  },
): readonly Ask[] {
  const asks: Ask[] = [];
  const hasColumns = features.some(({ columns }) => columns === undefined || columns.length > 0);
  if (names.length > 0 && !isSettled && (isLost || hasColumns)) {
    asks.push({ kind: 'columns', file, isNeeded: isLost, names, taken: mapping });
  }
  if (example !== null) {
    asks.push({ kind: 'date-order', file, isNeeded: order === null, example, taken: order });
  }
  return asks;
}

function* datesIn(features: readonly RawFeature[], mapping: ColumnMapping): Generator {
  for (const role of ['date', 'end-date', 'said'] as const) {
    const name = mapping[role];
    if (name === undefined) continue;
    for (const { properties } of features) if (Object.hasOwn(properties, name)) yield properties[name];
  }
}
