/** Texts of our own wording by the BCP 47 code of the language they are translated into. */
export type Translations<Texts> = Readonly<Record<string, Texts>>;

/** What carries texts of our own wording. Quotes are no part of them: they stay in the source's language. */
export interface Translated<Texts> {
  /** BCP 47 code of the language that its texts are in. */
  readonly language: string;
  readonly translations: Translations<Texts>;
}
