import type { Quantity } from '../claim/Claim.ts';
import type { Wording } from './Wording.ts';

const signs: Readonly<Record<Quantity['op'], string>> = {
  '=': '',
  '<': '< ',
  '<=': '≤ ',
  '>': '> ',
  '>=': '≥ ',
  '~': '≈ ',
};

/** A figure in signs, for where words have no room: "< 200". */
export function figureSign({ op, value }: Quantity, wording: Wording): string {
  return `${signs[op]}${formatFigure(value, wording)}`;
}

/** A bare figure: "1,300". */
export function formatFigure(value: number, { formatNumber }: Wording): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}
