import {
  type Answers,
  type Ask,
  type GivenFile,
  type SnapshotClaim,
  wholeGround,
} from '../domain/opening/Reading.ts';
import { dayOfFileName } from './dayOfText.ts';
import type { GivenReading } from './GivenReading.ts';
import { groupByName, type NameGroup } from './groupByName.ts';
import { inOneLayer } from './inOneLayer.ts';
import { joinRenamed } from './joinRenamed.ts';
import { layersByDays } from './layersByDays.ts';
import { originOfPacked } from './originOf.ts';
import { partOfProgress } from './partOfProgress.ts';
import { packSnapshotFiles } from './packSnapshotFiles.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { type Turn, toTurns } from './toTurns.ts';

/**
 * Packs ground held by the day, once it is said who claims it. Files are grouped by what they are called besides their
 * dates: where two groups, none of them a stray file, have a day in common, each is a layer; where none have, all are
 * one layer that was renamed. The same holds among groups of which the same is said. No name says who holds or claims
 * ground: that is asked of each layer. The reader may also say that all is one layer, or several, or a list of claims.
 */
export async function readGroundFiles(
  files: readonly GivenFile[],
  answers: Answers,
  desk: ReadingDesk,
): Promise<GivenReading> {
  const asks: Ask[] = [{ kind: 'polygons', isNeeded: false, taken: 'ground' }];
  const toAsk: Ask = { kind: 'snapshot-claim', isNeeded: true };
  // One name is one layer, whatever its days: nothing has to be read before it is said whose it is.
  const hasOneName = groupByName(files.map(({ path }) => ({ file: path }))).length < 2;
  if (hasOneName && claimOf(wholeGround, answers) === null) {
    return { opened: [], asks: [...asks, toAsk], accepted: 0, discarded: 0 };
  }
  const before = desk.findings.leftOut();
  const deskOf = (from: number, to: number): ReadingDesk => {
    return { ...desk, onProgress: partOfProgress(desk.onProgress, from, to) };
  };
  const readShare = shareOfReading(files);
  const turns = await toTurns(files, deskOf(0, readShare));
  const groups = groupByName(turns);
  const taken = answers.layersAs ?? layersByDays(groups);
  if (groups.length > 1) {
    asks.push({ kind: 'layers', isNeeded: false, names: groups.map(({ name }) => name), taken });
  }
  const whole = turns.length > 0 ? [{ name: wholeGround, items: inOneLayer(groups) }] : [];
  const layers: readonly NameGroup<Turn>[] = groups.length > 1 && taken === 'several' ? groups : whole;
  const claimed = layers.flatMap(({ name, items }) => {
    const claim = claimOf(name, answers);
    return claim ? [{ name, items, claim }] : [];
  });
  const isClaimed = claimed.length === layers.length;
  const opened = isClaimed ? await packSnapshotFiles(joinRenamed(claimed), deskOf(readShare, 1)) : null;
  return {
    opened: opened ? [{ ...opened, origin: originOfPacked(opened) }] : [],
    asks: isClaimed ? asks : [...asks, toAsk],
    accepted: opened?.archive.layers.reduce((sum, layer) => sum + layer.snapshots.length, 0) ?? 0,
    discarded: desk.findings.leftOut() - before,
  };
}

/** What files are read before any is packed: those of many days, which takes about as long as packing them. */
function shareOfReading(files: readonly GivenFile[]): number {
  return files.filter(({ path }) => dayOfFileName(path) === null).length / files.length / 2;
}

/** A layer may be called `constructor`. */
function claimOf(layer: string, { claims }: Answers): SnapshotClaim | null {
  return Object.hasOwn(claims, layer) ? (claims[layer] ?? null) : null;
}
