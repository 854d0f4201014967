/** Into how many classes ages are put, besides that of what has no known age. */
export const ageClasses = 5;

/** Faces coloured by how long they have been there, with the opacity of their look. */
export interface ControlAges {
  /** For each class but the last the age in days at which it ends, rising. */
  readonly limits: readonly number[];
  /** `#rrggbb` of each class, the youngest first. */
  readonly colours: readonly string[];
  /** `#rrggbb` of what was there on its look's first day. */
  readonly unknown: string;
  /** For each look the first day on which anything of it is known. */
  readonly firstDays: readonly number[];
}
