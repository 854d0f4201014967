import type { Ask, LayersAs } from './Reading.ts';
import { wholeGround } from './Reading.ts';

/** The layers of which it has to be said who claims them, if files are taken as `said`; none when nothing is asked. */
export function layersToClaim(asks: readonly Ask[], said: LayersAs | null): readonly string[] {
  if (!asks.some(({ kind }) => kind === 'snapshot-claim')) return [];
  const asked = asks.find((ask) => ask.kind === 'layers');
  return asked && (said ?? asked.taken) === 'several' ? asked.names : [wholeGround];
}
