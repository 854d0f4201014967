/** What can be remembered between visits, by its key in the browser's storage. */
type StoredKey = 'claimline-colour-scheme' | 'claimline-language' | 'claimline-shortcuts';

/** What was chosen on an earlier visit; storage may be denied, or hold what somebody else wrote. */
export function readStoredChoice<Choice extends string>(
  key: StoredKey,
  choices: readonly Choice[],
  page: Window,
): Choice | null {
  try {
    const stored = page.localStorage.getItem(key);
    return choices.find((choice) => choice === stored) ?? null;
  } catch {
    return null;
  }
}

/** Remembers the choice for the next visit, if the browser lets us; `null` forgets it. */
export function storeChoice(key: StoredKey, choice: string | null, page: Window): void {
  try {
    if (choice === null) page.localStorage.removeItem(key);
    else page.localStorage.setItem(key, choice);
  } catch {
    // Denied or full: the choice holds for this visit.
  }
}
