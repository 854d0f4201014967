import type { GivenFile } from '../../domain/opening/Reading.ts';

/** The files that an input holds, under their path in the chosen folder. */
export function filesOfInput(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));
}

/** The files that were dropped, those of folders included. To be called while the event lasts. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  // Read before anything is waited for: both are empty once the event is over.
  const plain = filesOfInput(files);
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return plain;
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  // Nobody drops a folder for the sake of its `.git`.
  if (entry.name.startsWith('.')) return [];
  if (isFolder(entry)) return (await Promise.all((await entriesIn(entry)).map(filesIn))).flat();
  if (!isFile(entry)) return [];
  const content = await new Promise<Blob>((resolve) => {
    // What cannot be had is handed on empty: whoever reads it will name it in the report.
    entry.file(resolve, () => resolve(new Blob([])));
  });
  return [{ path: entry.fullPath.replace(/^\//, ''), content }];
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // Given in parts; an empty one is the last.
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (part.length === 0) return found;
    found.push(...part);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
