import { encodeArchive } from '../domain/archive/encodeArchive.ts';
import {
  type Answers,
  type Content,
  type GivenFile,
  noAnswers,
  type Origin,
} from '../domain/opening/Reading.ts';

/** A given file with what was said of it, and nothing of what was said of others. */
export function originOfFile(file: GivenFile, answers: Answers): Origin {
  const { polygonsAs, dateOrders, columns } = answers;
  return {
    // Where it was read as part of a zip file, it stands by itself now.
    file: { path: file.path, content: file.content },
    answers: {
      claims: {},
      layersAs: null,
      polygonsAs,
      dateOrders: only(dateOrders, file.path),
      columns: only(columns, file.path),
    },
  };
}

/** The `.claimline` file of an archive that was packed from many files. */
export function originOfPacked({ name, archive }: Content & { readonly kind: 'archive' }): Origin {
  const content = new Blob([encodeArchive(archive)]);
  return { file: { path: `${name}.claimline`, content }, answers: noAnswers };
}

function only<Value>(values: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key === name));
}
