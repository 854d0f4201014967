import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import { acled } from './acled.ts';
import type { Recogniser } from './Recogniser.ts';
import { timemap } from './timemap.ts';
import { ucdp } from './ucdp.ts';
import { viina } from './viina.ts';

/** A kind of file, and which of this one's columns are what. */
export type Recognised = Recogniser & { readonly mapping: ColumnMapping };

/** Each by names that no other file has together. */
const recognisers: readonly Recogniser[] = [acled, ucdp, viina, timemap];

/** The kind of file that has these columns, with what each of them is; `null` where it is nobody's that we know. */
export function recognise(names: readonly string[]): Recognised | null {
  const set = new Set(names);
  for (const recogniser of recognisers) {
    const mapping = recogniser.mappingOf(set);
    if (mapping) return { ...recogniser, mapping };
  }
  return null;
}
