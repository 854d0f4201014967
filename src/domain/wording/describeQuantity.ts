import type { Quantity } from '../claim/Claim.ts';
import { formatFigure } from './figureSign.ts';
import type { Wording } from './Wording.ts';

const operators = {
  '=': 'quantity.equal',
  '<': 'quantity.under',
  '<=': 'quantity.atMost',
  '>': 'quantity.over',
  '>=': 'quantity.atLeast',
  '~': 'quantity.about',
} as const satisfies Record<Quantity['op'], string>;

/** A figure with its operator in words: "under 200 km²". */
export function describeQuantity({ op, value, unit }: Quantity, wording: Wording): string {
  const { formatMessage } = wording;
  const figure = formatFigure(value, wording);
  const quantity =
    unit === 'km2'
      ? formatMessage({ id: 'quantity.km2' }, { figure })
      : formatMessage({ id: 'quantity.other' }, { figure, unit });
  return formatMessage({ id: operators[op] }, { quantity });
}
