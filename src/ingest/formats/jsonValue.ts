/** A value of a binary format as plain JSON: what JSON would round or has no form for becomes text, or null. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined || value === null || typeof value === 'function' || typeof value === 'symbol')
    return null;
  if (ArrayBuffer.isView(value)) return value instanceof Uint8Array ? inHex(value) : listOf(value);
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonValue(inner)]));
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function listOf(view: ArrayBufferView): unknown {
  return view instanceof DataView ? null : Object.values(view).map(jsonValue);
}
