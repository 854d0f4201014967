/** `npm run bench`: figures against their goals; `-- --json` for machines, `-- --archive FOLDER` for a real archive. */
import { parseArgs } from 'node:util';
import { isMet } from './Figure.ts';
import { measureEngine } from './measureEngine.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, archive: { type: 'string' } } });
const figures = measureEngine(values.archive ?? null);

if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  for (const figure of figures) {
    const { name, value, unit, goal } = figure;
    const met = isMet(figure);
    const verdict = met === null ? '' : `${goal?.op} ${goal?.value} ${met ? '✓' : '✗'}`;
    const written = value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
    console.log(`${name.padEnd(55)} ${written.padStart(12)} ${unit.padEnd(6)} ${verdict}`);
  }
}
