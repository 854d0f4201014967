/**
 * `npm run bench`: figures against their goals. `-- --json` for machines, `-- --archive FOLDER` for a real archive
 * besides the made-up one, `-- --quick` for a short run whose figures mean less, `-- --only pixels` for one part of
 * what is measured in the browser.
 */
import { parseArgs } from 'node:util';
import { type Figure, isMet } from './Figure.ts';
import { browserParts, type BrowserRounds, measureBrowser } from './measureBrowser.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureOpening } from './measureOpening.ts';
import { measurePacking } from './measurePacking.ts';
import { readFolder } from './readFolder.ts';
import { toTable } from './toTable.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    archive: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const isQuick = values.quick === true;
const parts = browserParts.filter((part) => values.only === undefined || values.only === part);
const lengths: [number, ...number[]] = isQuick ? [50, 100] : [100, 200, 400, 775];
const rounds: BrowserRounds = isQuick
  ? { steps: 12, workers: 5, loads: 3, heaps: 1, pixels: 2 }
  : { steps: 100, workers: 20, loads: 9, heaps: 3, pixels: 10 };

const figures: Figure[] = [];
const report = (some: readonly Figure[]): void => {
  figures.push(...some);
  if (values.json !== true) console.log(toTable(some));
};

const { figures: growth, longest, snapshots } = measureGrowth(lengths);
report(growth);
const label = `${lengths.at(-1)} days`;
report(measureOpening(label, longest.bytes));
report(await measureBrowser(label, { ...longest, snapshots }, rounds, parts));
if (values.archive !== undefined) {
  const real = readFolder(values.archive);
  const packing = measurePacking('folder', real);
  report(packing.figures);
  report(measureOpening('folder', packing.bytes));
  report(await measureBrowser('folder', { ...packing, snapshots: real }, rounds, parts));
}
if (values.json === true) console.log(JSON.stringify(figures, null, 2));
else {
  const verdicts = figures.map(isMet);
  const met = verdicts.filter((verdict) => verdict === true).length;
  console.log(`${met} of ${verdicts.filter((verdict) => verdict !== null).length} goals met.`);
}
