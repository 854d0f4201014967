import type { Side } from '../../domain/claim/Side.ts';
import type { SnapshotClaim } from '../../domain/opening/Reading.ts';

/** The reader's answers of a layer so far. */
export interface ClaimDraft {
  /** `null` until it is said: nothing is drawn that nobody said. */
  readonly holder: Side | null;
  readonly claimant: string;
  readonly source: string;
}

/** By layer under its name. */
export type ClaimDrafts = Readonly<Record<string, ClaimDraft>>;

const emptyDraft: ClaimDraft = { holder: null, claimant: '', source: '' };

/** What has been said of a layer, which may be called `constructor`. */
export function draftOf(layer: string, drafts: ClaimDrafts): ClaimDraft {
  return Object.hasOwn(drafts, layer) ? (drafts[layer] ?? emptyDraft) : emptyDraft;
}

/** The same as a claim; `null` as long as it lacks what is needed. */
export function claimOfDraft(draft: ClaimDraft): SnapshotClaim | null {
  const { holder } = draft;
  const [claimant, source] = [draft.claimant.trim(), draft.source.trim()];
  return holder === null || claimant === '' ? null : { holder, claimant, source };
}
