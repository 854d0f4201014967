/** The part of npm `edtf`, which ships no types, that the tests consult. */
declare module 'edtf' {
  /** Throws for what it cannot read. */
  export default function edtf(text: string, constraints?: { level?: number }): EdtfOracleValue;

  export interface EdtfOracleValue {
    readonly type: string;
    /** Milliseconds since 1970 of the first instant; null or infinite for intervals without that end. */
    readonly min: number | null;
    /** The last millisecond, or the instant itself for a date with a time. */
    readonly max: number | null;
  }
}
