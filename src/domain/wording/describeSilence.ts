import type { Side } from '../claim/Side.ts';
import { claimantName } from './names.ts';
import type { Wording } from './Wording.ts';

/** Who says nothing of a place. Silence is not agreement, and is said as what it is. */
export function describeSilence(silent: readonly Side[], wording: Wording): string {
  const names = wording.formatList(silent.map((side) => claimantName(side, wording)));
  return wording.formatMessage({ id: 'silence' }, { names, count: silent.length });
}
