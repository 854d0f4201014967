/** `npm run -s dataset`: the embedded dataset, compiled and validated, as one JSON document on standard output. */
import { toDatasetDocument } from '../export/toDatasetDocument.ts';
import { loadEmbeddedDataset } from '../ingest/loadEmbeddedDataset.ts';

const parsed = await loadEmbeddedDataset();
if (parsed.ok) {
  console.log(JSON.stringify(toDatasetDocument(parsed.dataset), null, 2));
} else {
  for (const { file, path, message } of parsed.problems) console.error(`${file}: ${path}: ${message}`);
  process.exitCode = 1;
}
