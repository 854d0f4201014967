import type { Format } from '../../domain/collection/Collection.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import type { DateOrder } from '../../domain/opening/Reading.ts';

/** The values of a record by the file's own names of its columns. */
export type Cells = Readonly<Record<string, unknown>>;

/** A kind of file that its publisher describes, so that nothing about its columns has to be guessed. */
export interface Recogniser {
  readonly format: Format;
  /** Whom the publisher asks to be named. */
  readonly attribution: string;
  /** Which comes first in its numbered dates, as its publisher says; absent where nobody does. */
  readonly dateOrder?: DateOrder;
  /** Which columns are what; `null` where the names are not those of such a file. */
  readonly mappingOf: (names: ReadonlySet<string>) => ColumnMapping | null;
  /** The entry after the publisher's codes were looked at; `cells` are those of its record. */
  readonly honourCodes: (entry: Entry, cells: Cells) => Entry;
}
