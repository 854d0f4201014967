/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** In UTF-16 code units from the start. */
  readonly offset: number;
  readonly message: string;
}

/** What may come next: a list's first item may be its end as well, and so may an object's first name. */
type Next = 'value' | 'item-or-end' | 'name-or-end' | 'name' | 'comma-or-end';

interface Scan {
  readonly text: string;
  at: number;
  next: Next;
  /** What is open, outermost first: no depth ends the scan. */
  readonly open: ('[' | '{')[];
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_.+-]{1,40}/uy;
const LITERAL = /(?:true|false|null)(?![\p{L}\p{N}_])/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Finds the first fault of a text that `JSON.parse` refused: engines word theirs differently, some without a place. */
export function findJsonFault(text: string): JsonFault | null {
  const scan: Scan = { text, at: 0, next: 'value', open: [] };
  for (;;) {
    skipSpace(scan);
    if (scan.next === 'comma-or-end' && scan.open.length === 0) {
      return scan.at === text.length ? null : faultAt(scan, 'something follows the end of the JSON');
    }
    if (scan.at >= text.length) return faultAt(scan, 'ends too early');
    const fault = step(scan);
    if (fault !== null) return fault;
  }
}

function step(scan: Scan): JsonFault | null {
  const { next, open } = scan;
  const sign = scan.text[scan.at];
  const isList = open.at(-1) === '[';
  switch (next) {
    case 'comma-or-end':
      if (sign === ',') return go(scan, isList ? 'value' : 'name');
      if (sign === (isList ? ']' : '}')) return close(scan);
      return faultAt(scan, `expected "," or "${isList ? ']' : '}'}"`);
    case 'name-or-end':
      return sign === '}' ? close(scan) : readName(scan);
    case 'name':
      return sign === '}' ? faultAt(scan, 'a comma stands before "}"') : readName(scan);
    case 'item-or-end':
      return sign === ']' ? close(scan) : readValue(scan);
    case 'value':
      return sign === ']' && isList ? faultAt(scan, 'a comma stands before "]"') : readValue(scan);
    default:
      return next satisfies never;
  }
}

function readName(scan: Scan): JsonFault | null {
  if (scan.text[scan.at] !== '"') return faultAt(scan, 'expected a name in double quotation marks');
  const fault = readText(scan);
  if (fault !== null) return fault;
  skipSpace(scan);
  return scan.text[scan.at] === ':' ? go(scan, 'value') : faultAt(scan, 'expected ":" after a name');
}

function readValue(scan: Scan): JsonFault | null {
  const sign = scan.text[scan.at];
  if (sign === '[' || sign === '{') {
    scan.open.push(sign);
    return go(scan, sign === '[' ? 'item-or-end' : 'name-or-end');
  }
  if (sign === '"') {
    scan.next = 'comma-or-end';
    return readText(scan);
  }
  const word = matchAt(scan, WORD);
  const known = matchAt(scan, LITERAL) || matchAt(scan, NUMBER);
  if (known !== '' && known.length >= word.length) {
    scan.at += known.length;
    scan.next = 'comma-or-end';
    return null;
  }
  if (word === '') return faultAt(scan, `expected a value, not ${JSON.stringify(sign)}`);
  return faultAt(scan, `${JSON.stringify(word)} is no value of JSON`);
}

function readText(scan: Scan): JsonFault | null {
  for (scan.at += 1; scan.at < scan.text.length; scan.at += 1) {
    const sign = scan.text[scan.at] ?? '';
    if (sign === '"') {
      scan.at += 1;
      return null;
    }
    if (sign < ' ') return faultAt(scan, 'a line break or control character stands within a text');
    if (sign === '\\') {
      const escape = matchAt(scan, ESCAPE);
      if (escape === '') return faultAt(scan, 'a backslash escapes nothing that JSON knows');
      scan.at += escape.length - 1;
    }
  }
  return faultAt(scan, 'a text is not closed');
}

function matchAt({ text, at }: Scan, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function go(scan: Scan, next: Next): null {
  scan.at += 1;
  scan.next = next;
  return null;
}

function close(scan: Scan): null {
  scan.open.pop();
  return go(scan, 'comma-or-end');
}

function skipSpace(scan: Scan): void {
  while (' \t\n\r'.includes(scan.text[scan.at] ?? 'x')) scan.at += 1;
}

function faultAt({ at }: Scan, message: string): JsonFault {
  return { offset: at, message };
}
