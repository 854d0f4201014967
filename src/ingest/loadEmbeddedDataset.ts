import { type ParsedDataset, parseDataset } from './parseDataset.ts';

const file = 'kursk-2025-03';

/** Fetches and validates the dataset that ships with the page; a failed fetch is a problem like any other. */
export async function loadEmbeddedDataset(): Promise<ParsedDataset> {
  try {
    const { embeddedDocument } = await import('./embeddedDocument.ts');
    return parseDataset(embeddedDocument, file);
  } catch (error) {
    return {
      ok: false,
      problems: [
        {
          file,
          path: '',
          message: `could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
        },
      ],
    };
  }
}
