import type { Findings } from '../Findings.ts';

/** Where a geometry stands, and where to say what is wrong with it. */
export interface GeometryPlace {
  readonly file: string;
  readonly path: string;
  readonly findings: Findings;
}

/** A place further in: `.coordinates`, `[3]`. */
export function stepInto(place: GeometryPlace, step: string): GeometryPlace {
  return { ...place, path: place.path + step };
}

/** Names what is left out; the `null` is what is read instead. */
export function refuseAt({ file, path, findings }: GeometryPlace, message: string): null {
  findings.problems.push({ file, path, message });
  return null;
}

/** Names what is taken all the same. */
export function repairAt({ file, path, findings }: GeometryPlace, message: string): void {
  findings.repairs.push({ file, path, message });
}
