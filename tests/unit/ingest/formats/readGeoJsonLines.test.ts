import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { isGeoJsonLines, readGeoJsonLines } from '../../../../src/ingest/formats/readGeoJsonLines.ts';

const line = (name: string) =>
  JSON.stringify({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [35.27, 51.19] },
    properties: { name },
  });

const read = (text: string) => {
  const findings: Findings = { problems: [], repairs: [] };
  const features = readGeoJsonLines(text, 'a.geojsonl', findings);
  return {
    features: features.map(({ path, properties }) => `${path}: ${String(properties['name'])}`),
    problems: findings.problems.map(({ path, message }) => `${path}: ${message}`),
  };
};

describe(readGeoJsonLines, () => {
  it('reads a feature of each line, whatever ends it, and skips empty lines', () => {
    expect(read(`\u{feff}${line('a')}\r\n\n${line('b')}`)).toEqual({
      features: ['line 1: a', 'line 3: b'],
      problems: [],
    });
  });

  it('reads a sequence (RFC 8142), whose texts may have lines of their own', () => {
    const pretty = JSON.stringify(JSON.parse(line('a')), null, 2);
    const lines = pretty.split('\n').length;
    expect(read(`\u{1e}${pretty}\n\u{1e}${line('b')}\n`)).toEqual({
      features: ['line 1: a', `line ${lines + 1}: b`],
      problems: [],
    });
  });

  it('takes a collection that is one line, and a bare geometry', () => {
    const collection = `{"type":"FeatureCollection","features":[${line('a')},${line('b')}]}`;
    expect(read(`${line('x')}\n${collection}\n{"type":"Point","coordinates":[1,2]}`).features).toEqual([
      'line 1: x',
      'line 2: features[0]: a',
      'line 2: features[1]: b',
      'line 3: undefined',
    ]);
  });

  it('leaves out a line that is broken, with line and column, and keeps the rest', () => {
    expect(read(`${line('a')}\n{"type":"Feature",}\n[]\n${line('b')}\n{"type":"Fea`)).toEqual({
      features: ['line 1: a', 'line 4: b'],
      problems: [
        'line 2, column 19: is not JSON: a comma stands before "}"',
        'line 3: must be a feature, a collection or a geometry',
        'line 5, column 13: is not JSON: a text is not closed',
      ],
    });
  });
});

describe(isGeoJsonLines, () => {
  it.each([
    ['lines', `${line('a')}\n${line('b')}`, true],
    ['lines of which the second is broken', `${line('a')}\n{`, true],
    ['a sequence of one', `\u{1e}${line('a')}`, true],
    ['one line', line('a'), false],
    ['one line with its end', `${line('a')}\n\n`, false],
    ['JSON over many lines', '{\n"a": 1\n}', false],
    ['JSON whose first line ends an object within it', '{"a": {\n}\n}', false],
    ['a list', '[\n1\n]', false],
    ['nothing', '', false],
  ])('tells %s', (_, text, expected) => {
    expect(isGeoJsonLines(text)).toBe(expected);
  });
});
