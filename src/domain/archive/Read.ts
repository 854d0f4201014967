/** What came of reading a part of a file: the value, or where and why it is refused. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly path: string; readonly message: string };

/** A part that is not taken. */
export function refused(path: string, message: string): { ok: false; path: string; message: string } {
  return { ok: false, path, message };
}
