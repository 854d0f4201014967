import type { ClaimlineState } from '../state/ClaimlineState.ts';
import { selectLinkedDataset } from '../state/selectors.ts';
import { writeSharedUrl } from './sharedUrl.ts';

/** The whole address that leads back to this state, also while the address bar has yet to catch up. */
export function permalinkOf(state: ClaimlineState): string {
  const url = new URL(window.location.href);
  url.search = writeSharedUrl(state, selectLinkedDataset(state));
  url.hash = '';
  return url.href;
}
