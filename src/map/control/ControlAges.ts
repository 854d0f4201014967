import type { ControlLook } from './ControlLook.ts';

/** Into how many classes ages are put, besides that of what has no known age. */
export const ageClasses = 5;

/**
 * Faces coloured by how long they have been there, with the opacity of their look; and ground where nothing is any
 * more, whatever its look was, by how long it has not been there.
 */
export interface ControlAges {
  /** For each class but the last the age in days at which it ends, rising. */
  readonly limits: readonly number[];
  /** `#rrggbb` of each class, the youngest first. */
  readonly colours: readonly string[];
  /** `#rrggbb` of what was there on its look's first day. */
  readonly unknown: string;
  /** For each look the first day on which anything of it is known. */
  readonly firstDays: readonly number[];
  /** The last day on which anything is known: on later ones nothing is there, but nothing is lost either. */
  readonly lastDay: number;
  /** How what is no longer there is drawn, by its look; its colours are those of the classes. */
  readonly lost: readonly ControlLook[];
}
