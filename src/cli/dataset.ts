/**
 * `npm run -s dataset`: the embedded dataset, compiled and validated, as one JSON document on standard output.
 * `npm run -s dataset -- --check FILE…` reads other files as the page would and says what is wrong with them.
 */
import { toDatasetDocument } from '../export/toDatasetDocument.ts';
import { loadEmbeddedDataset } from '../ingest/loadEmbeddedDataset.ts';
import { checkFiles } from './checkFiles.ts';
import { checkOptions, usage } from './checkOptions.ts';
import { textOfCheck } from './textOfCheck.ts';

const request = checkOptions(process.argv.slice(2));
switch (request.kind) {
  case 'help':
    console.log(usage);
    break;
  case 'misunderstood':
    console.error(`${request.message}\n\n${usage}`);
    process.exitCode = 2;
    break;
  case 'print':
    await print();
    break;
  case 'check': {
    const checks = await checkFiles(request.files, request.dateOrder);
    console.log(request.isJson ? JSON.stringify(checks, null, 2) : checks.map(textOfCheck).join('\n'));
    if (checks.some(({ taken }) => !taken)) process.exitCode = 1;
    break;
  }
  default:
    request satisfies never;
}

async function print(): Promise<void> {
  const parsed = await loadEmbeddedDataset();
  if (parsed.ok) {
    console.log(JSON.stringify(toDatasetDocument(parsed.dataset), null, 2));
    return;
  }
  for (const { file, path, message } of parsed.problems) console.error(`${file}: ${path}: ${message}`);
  process.exitCode = 1;
}
