import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../../src/ingest/formats/decodeUtf8.ts';
import { findJsonFault } from '../../../../src/ingest/formats/findJsonFault.ts';
import { parseJson } from '../../../../src/ingest/formats/parseJson.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const value = (text: string) => {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(`${parsed.path}: ${parsed.message}`);
  return parsed.value;
};
const refusal = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? 'taken' : `${parsed.path}: ${parsed.message}`;
};

describe(parseJson, () => {
  it.each([
    ['{}', {}],
    [' [ 1 , -0.5e+3 , "a\\u0041\\n" , true , null ] \n', [1, -500, 'aA\n', true, null]],
    ['\u{feff}{"a":1}', { a: 1 }],
    ['"Суджа"', 'Суджа'],
    ['0', 0],
    ['{"a":1,"a":2}', { a: 2 }],
    ['"\u{2028}"', '\u{2028}'],
    ['"\\ud800"', '\u{d800}'],
    ['["[[[[", "\\\\", "\\"]"]', ['[[[[', '\\', '"]']],
    ['1e400', Infinity],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each([
    ['', 'line 1, column 1: is not JSON: ends too early'],
    ['   \n', 'line 2, column 1: is not JSON: ends too early'],
    ['{', 'line 1, column 2: is not JSON: ends too early'],
    ['[', 'line 1, column 2: is not JSON: ends too early'],
    ['[1', 'line 1, column 3: is not JSON: ends too early'],
    ['{"a"', 'line 1, column 5: is not JSON: expected ":" after a name'],
    ['{"a":', 'line 1, column 6: is not JSON: ends too early'],
    ['[1,]', 'line 1, column 4: is not JSON: a comma stands before "]"'],
    ['{"a":1,}', 'line 1, column 8: is not JSON: a comma stands before "}"'],
    ['[,1]', 'line 1, column 2: is not JSON: expected a value, not ","'],
    ['[1,,2]', 'line 1, column 4: is not JSON: expected a value, not ","'],
    ['[1 2]', 'line 1, column 4: is not JSON: expected "," or "]"'],
    ['{"a":1 "b":2}', 'line 1, column 8: is not JSON: expected "," or "}"'],
    ['{"a" 1}', 'line 1, column 6: is not JSON: expected ":" after a name'],
    ['{a:1}', 'line 1, column 2: is not JSON: expected a name in double quotation marks'],
    ["{'a':1}", 'line 1, column 2: is not JSON: expected a name in double quotation marks'],
    ['{1:1}', 'line 1, column 2: is not JSON: expected a name in double quotation marks'],
    ["['a']", 'line 1, column 2: is not JSON: expected a value, not "\'"'],
    ['[1}', 'line 1, column 3: is not JSON: expected "," or "]"'],
    ['{"a":1]', 'line 1, column 7: is not JSON: expected "," or "}"'],
    [']', 'line 1, column 1: is not JSON: expected a value, not "]"'],
    ['{} {}', 'line 1, column 4: is not JSON: something follows the end of the JSON'],
    ['[]]', 'line 1, column 3: is not JSON: something follows the end of the JSON'],
    ['NaN', 'line 1, column 1: is not JSON: "NaN" is no value of JSON'],
    ['[Infinity]', 'line 1, column 2: is not JSON: "Infinity" is no value of JSON'],
    ['[-Infinity]', 'line 1, column 2: is not JSON: "-Infinity" is no value of JSON'],
    ['[True]', 'line 1, column 2: is not JSON: "True" is no value of JSON'],
    ['[nul]', 'line 1, column 2: is not JSON: "nul" is no value of JSON'],
    ['[nulll]', 'line 1, column 2: is not JSON: "nulll" is no value of JSON'],
    ['[undefined]', 'line 1, column 2: is not JSON: "undefined" is no value of JSON'],
    ['[01]', 'line 1, column 2: is not JSON: "01" is no value of JSON'],
    ['[+1]', 'line 1, column 2: is not JSON: "+1" is no value of JSON'],
    ['[.5]', 'line 1, column 2: is not JSON: ".5" is no value of JSON'],
    ['[1.]', 'line 1, column 2: is not JSON: "1." is no value of JSON'],
    ['[1e]', 'line 1, column 2: is not JSON: "1e" is no value of JSON'],
    ['[0x1f]', 'line 1, column 2: is not JSON: "0x1f" is no value of JSON'],
    ['[1_000]', 'line 1, column 2: is not JSON: "1_000" is no value of JSON'],
    ['[-]', 'line 1, column 2: is not JSON: "-" is no value of JSON'],
    ['[1,5.2.3]', 'line 1, column 4: is not JSON: "5.2.3" is no value of JSON'],
    ['"a', 'line 1, column 3: is not JSON: a text is not closed'],
    ['"a\\"', 'line 1, column 5: is not JSON: a text is not closed'],
    ['"\\x41"', 'line 1, column 2: is not JSON: a backslash escapes nothing that JSON knows'],
    ['"\\u12G4"', 'line 1, column 2: is not JSON: a backslash escapes nothing that JSON knows'],
    ['"a\nb"', 'line 1, column 3: is not JSON: a line break or control character stands within a text'],
    ['"\t"', 'line 1, column 2: is not JSON: a line break or control character stands within a text'],
    ['// note\n{}', 'line 1, column 1: is not JSON: expected a value, not "/"'],
    ['{} # note', 'line 1, column 4: is not JSON: something follows the end of the JSON'],
    ['\u{a0}{}', 'line 1, column 1: is not JSON: expected a value, not "\u{a0}"'],
    ['\u{feff}\u{feff}{}', 'line 1, column 1: is not JSON: expected a value, not "\u{feff}"'],
    ['{"a":1,\n  "b": tru\n}', 'line 2, column 8: is not JSON: "tru" is no value of JSON'],
    ['callback({})', 'line 1, column 1: is not JSON: "callback" is no value of JSON'],
  ])('refuses %j', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('takes what stands 64 deep and refuses what stands deeper, before it is read', () => {
    expect(refusal(nested(64))).toBe('taken');
    expect(refusal(nested(65))).toMatch(/^line 1, column 65: .* more than 64 deep/);
    expect(refusal('{"a":['.repeat(500_000))).toMatch(/more than 64 deep/);
    expect(refusal(`"${'['.repeat(100)}"`)).toBe('taken');
  });

  it('keeps names that objects have by nature as plain own keys, also when they are spread', () => {
    const read = value('{"__proto__":{"isAdmin":true},"constructor":1}') as Record<string, unknown>;
    const spread = { ...read };
    expect(Object.keys(spread)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(spread)).toBe(Object.prototype);
    expect('isAdmin' in spread).toBe(false);
    expect('isAdmin' in {}).toBe(false);
  });

  it('finds a fault in just those texts that JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      ...'[]{},:"\\ \n01-.eE+tfnaul/'.split(''),
      'true',
      'null',
      '"a"',
      '\\u00e9',
      '\u{1}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === null).toBe(isJson);
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.json(), (text) => findJsonFault(text) === null));
  });
});

describe(decodeUtf8, () => {
  it('reads UTF-8 with or without its mark', () => {
    expect(decodeUtf8(new TextEncoder().encode('Суджа'))).toBe('Суджа');
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('{}');
  });

  it.each([
    ['a lone continuation', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a cut letter', [0xd0]],
    ['Windows-1251', [0xd1, 0xf3, 0xe4, 0xe6, 0xe0]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toBeNull();
  });
});
