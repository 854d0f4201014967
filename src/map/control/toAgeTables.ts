import { ageClasses, type ControlAges } from './ControlAges.ts';
import { mostLooks } from './ControlLook.ts';
import { blackCasings, channelsOf, type PaintTables, toPaintTables } from './toPaintTables.ts';

/** Ages as the shader's uniforms take them. */
export interface AgeTables {
  readonly limits: Float32Array;
  /** Red, green, blue, 0–1, of each class, then of what has no known age. */
  readonly colours: Float32Array;
  readonly firstDays: Float32Array;
  readonly lastDay: number;
  readonly lost: PaintTables;
}

/** Tables of ages, for looks by their index. */
export function toAgeTables({ limits, colours, unknown, firstDays, lastDay, lost }: ControlAges): AgeTables {
  const tables = {
    limits: new Float32Array(ageClasses),
    colours: Float32Array.from([...colours, unknown].flatMap(channelsOf)),
    firstDays: new Float32Array(mostLooks),
    lastDay,
    lost: toPaintTables(lost, blackCasings),
  };
  tables.limits.set(limits);
  tables.firstDays.set(firstDays);
  return tables;
}
