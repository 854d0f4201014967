import type { EdtfDate } from './Edtf.ts';

/** The part of a date that its digits say, without the qualifier. */
export type EdtfSpan = Pick<EdtfDate, 'precision' | 'first' | 'last' | 'unspecified'>;
