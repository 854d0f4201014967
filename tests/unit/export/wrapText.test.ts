import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/export/picture/wrapText.ts';

const widthOf = (text: string): number => text.length;

describe(wrapText, () => {
  it('breaks between words', () => {
    expect(wrapText('who says what about which ground', 10, widthOf)).toEqual([
      'who says',
      'what about',
      'which',
      'ground',
    ]);
    expect(wrapText('', 10, widthOf)).toEqual([]);
  });

  it('breaks a word that is wider than a line, such as a file’s name, so that none of it is cut off', () => {
    const lines = wrapText('from 2024-11-06_geolocated_events_final.geojson, a project', 16, widthOf);
    expect(lines.every((line) => line.length <= 16)).toBe(true);
    expect(lines).toEqual(['from', '2024-11-06_geolo', 'cated_events_fin', 'al.geojson, a', 'project']);
  });
});
