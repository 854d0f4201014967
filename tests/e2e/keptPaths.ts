import type { Page } from '@playwright/test';

/** Paths of the files that this device keeps for the next visit. */
export function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('claimline');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('archives')) {
            database.close();
            resolve([]);
            return;
          }
          const asking = database.transaction('archives').objectStore('archives').getAll();
          asking.addEventListener('success', () => {
            database.close();
            const kept = asking.result as readonly { readonly file?: { readonly path: string } }[];
            resolve(kept.flatMap(({ file }) => file?.path ?? []));
          });
        });
      }),
  );
}
