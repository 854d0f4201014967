/** What the panel is about. */
export type Subject =
  | { readonly kind: 'day' }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string };

export interface Selection {
  readonly subject: Subject;
  /** Id of the claim that stands open in the panel. */
  readonly claim: string | null;
}

export const nothingSelected: Selection = { subject: { kind: 'day' }, claim: null };
