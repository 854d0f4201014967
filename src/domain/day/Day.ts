/** Whole UTC days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number & { readonly __brand: 'Day' };
