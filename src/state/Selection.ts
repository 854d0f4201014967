/** What the panel is about. */
export type Subject =
  | { readonly kind: 'day' }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string }
  /** An entry of an open collection, by its place in the list. */
  | { readonly kind: 'entry'; readonly collection: string; readonly index: number }
  /** A spot, `[longitude, latitude]`: what an archive says of it. */
  | { readonly kind: 'point'; readonly position: readonly [number, number] };

export interface Selection {
  readonly subject: Subject;
  /** Id of the claim that stands open in the panel. */
  readonly claim: string | null;
}

export const nothingSelected: Selection = { subject: { kind: 'day' }, claim: null };
