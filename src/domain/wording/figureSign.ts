import type { Quantity } from '../claim/Claim.ts';

const signs: Readonly<Record<Quantity['op'], string>> = {
  '=': '',
  '<': '< ',
  '<=': '≤ ',
  '>': '> ',
  '>=': '≥ ',
  '~': '≈ ',
};

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A figure in signs, for where words have no room: "< 200". */
export function figureSign({ op, value }: Quantity): string {
  return `${signs[op]}${numbers.format(value)}`;
}
