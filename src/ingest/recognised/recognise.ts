import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import { acled } from './acled.ts';
import type { Recogniser } from './Recogniser.ts';
import { timemap } from './timemap.ts';
import { ucdp } from './ucdp.ts';
import { viina } from './viina.ts';

/** Each by names that no other file has together. */
const recognisers: readonly Recogniser[] = [acled, ucdp, viina, timemap];

/** The kind of file that has these columns, with what each of them is; `null` where it is nobody's that we know. */
export function recognise(
  names: readonly string[],
): (Recogniser & { readonly mapping: ColumnMapping }) | null {
  const set = new Set(names);
  for (const recogniser of recognisers) {
    const mapping = recogniser.mappingOf(set);
    if (mapping) return { ...recogniser, mapping };
  }
  return null;
}
