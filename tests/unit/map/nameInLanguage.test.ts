import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { nameInLanguage } from '../../../src/map/layers/nameInLanguage.ts';

function nameOf(properties: Readonly<Record<string, string>>, language: string): unknown {
  const compiled = createExpression(nameInLanguage, 'layers[0].layout.text-field');
  if (compiled.result === 'error') throw new Error(compiled.value.map(({ message }) => message).join());
  return compiled.value.evaluate({ zoom: 8, globalState: { language } }, { type: 'Point', properties });
}

describe('nameInLanguage', () => {
  const kursk = { name_en: 'Kursk', name_uk: 'Курськ', name_ru: 'Курск' };

  it.each([
    ['en', 'Kursk'],
    ['uk', 'Курськ'],
    ['ru', 'Курск'],
  ])('names a town in the language %s', (language, name) => {
    expect(nameOf(kursk, language)).toBe(name);
  });

  it('falls back to English where no settled name is known', () => {
    expect(nameOf({ name_en: 'Lebedyn' }, 'uk')).toBe('Lebedyn');
  });
});
