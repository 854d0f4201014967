import type { Edtf } from '../../domain/edtf/Edtf.ts';

/** What a cell that should hold a date holds: `ambiguous` where day and month could be either way round. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: Edtf }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable'; readonly reason: string };
