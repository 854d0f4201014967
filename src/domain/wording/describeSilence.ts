import type { Side } from '../claim/Side.ts';
import { claimantNames, listOf } from './names.ts';

/** Who says nothing of a place. Silence is not agreement, and is said as what it is. */
export function describeSilence(silent: readonly Side[]): string {
  const names = listOf(silent.map((side) => claimantNames[side]));
  return `${names} ${silent.length === 1 ? 'says' : 'say'} nothing about it in this source. Silence is not agreement.`;
}
