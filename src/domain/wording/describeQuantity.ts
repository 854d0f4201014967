import type { Quantity } from '../claim/Claim.ts';

const operators: Readonly<Record<Quantity['op'], string>> = {
  '=': '',
  '<': 'under ',
  '<=': 'at most ',
  '>': 'over ',
  '>=': 'at least ',
  '~': 'about ',
};

const units: Readonly<Record<string, string>> = { km2: 'km²' };

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A figure with its operator in words: "under 200 km²". */
export function describeQuantity({ op, value, unit }: Quantity): string {
  return `${operators[op]}${numbers.format(value)} ${units[unit] ?? unit}`;
}
