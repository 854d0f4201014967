/** A value of a binary format as plain JSON: whole numbers of 64 bits as numbers or texts, moments in ISO 8601. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return null;
  if (Array.isArray(value)) return value.map(plainValue);
  // The library's own kind of moment, which knows how JSON has it.
  if ('toJSON' in value && typeof value.toJSON === 'function') return plainValue(value.toJSON());
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValue(one)]));
}
