import type english from './messages/en.json';

/** Every message there is; a catalogue that lacks one does not compile. */
export type MessageId = keyof typeof english;

/** Every message of one language, as ICU message patterns. */
export type Catalogue = Readonly<Record<MessageId, string>>;

/** What messages are filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message that has yet to be put into the reader's language. */
export interface Message {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

/**
 * The reader's language: what the describing functions need of react-intl's `IntlShape`, which fits it as it is.
 * `locale` is a BCP 47 tag.
 */
export interface Wording {
  readonly locale: string;
  formatMessage(this: void, descriptor: { readonly id: MessageId }, values?: MessageValues): string;
  formatNumber(this: void, value: number, options?: { readonly maximumFractionDigits?: number }): string;
  formatList(this: void, values: Iterable<string>): string;
}

declare global {
  // The library's own door for typed ids.
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}
