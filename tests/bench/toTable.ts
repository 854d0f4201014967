import { type Figure, isMet } from './Figure.ts';

/** Figures as lines of text: name, value and unit, goal and verdict. */
export function toTable(figures: readonly Figure[]): string {
  return figures.map(toLine).join('\n');
}

function toLine(figure: Figure): string {
  const { name, value, unit, goal } = figure;
  const met = isMet(figure);
  const verdict = met === null ? '' : `${goal?.op} ${goal?.value} ${met ? '✓' : '✗'}`;
  return `${name.padEnd(68)} ${written(value).padStart(12)} ${unit.padEnd(6)} ${verdict}`.trimEnd();
}

function written(value: number): string {
  if (value === 0) return '0';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
