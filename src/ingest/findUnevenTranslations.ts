import type { Problem } from '../domain/dataset/Problem.ts';
import type { DatasetDocument } from './datasetSchema.ts';

type Texts = Readonly<Record<string, string | null | undefined>>;

/** Every translation that lacks a text of the original, has one that the original lacks, or is into the original's own language, as problems. */
export function findUnevenTranslations(document: DatasetDocument, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const compare = (at: string, original: Texts, translations: Readonly<Record<string, Texts>> = {}) => {
    for (const [code, texts] of Object.entries(translations)) {
      const path = `${at}translations.${code}`;
      if (code === document.language)
        problems.push({ file, path, message: `the dataset itself is in "${code}"` });
      for (const [name, text] of Object.entries(original)) {
        const message = unevenness(text, texts[name]);
        if (message !== null) problems.push({ file, path: `${path}.${name}`, message });
      }
    }
  };
  compare('', { title: document.title }, document.translations);
  for (const [index, { name, role, translations }] of document.actors.entries())
    compare(`actors[${index}].`, { name, role }, translations);
  for (const [index, { properties }] of document.places.features.entries())
    compare(`places.features[${index}].properties.`, { within: properties.within }, properties.translations);
  for (const [index, { summary, note, channel, translations }] of document.claims.entries())
    compare(`claims[${index}].`, { summary, note, channel }, translations);
  return problems;
}

function unevenness(original: string | null | undefined, translation: string | null | undefined) {
  const [hasOriginal, hasTranslation] = [original, translation].map((text) => Boolean(text?.trim()));
  if (hasOriginal === hasTranslation) return null;
  return hasOriginal ? 'is missing: the original has one' : 'translates nothing: the original has none';
}
