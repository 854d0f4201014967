import { useEffect, useState } from 'react';
import type { Archive } from '../../domain/archive/Archive.ts';
import type { GroundBetween } from '../../domain/archive/groundBetween.ts';
import type { Day } from '../../domain/day/Day.ts';
import { measureGround } from './measureGround.ts';

/** Longer than the step of a held arrow key. */
const restMs = 150;

/** A reader who swaps two days, or goes back to the last ones, does not wait again. */
const mostKept = 4;

interface Measured {
  readonly archive: Archive;
  readonly earlier: Day;
  readonly later: Day;
  readonly grounds: readonly GroundBetween[];
}

/** Ground gained and lost between two days, once they have stood still for a while; `null` until then. */
export function useGround(
  archive: Archive,
  earlier: Day,
  later: Day,
  isWanted: boolean,
): readonly GroundBetween[] | null {
  const [kept, setKept] = useState<readonly Measured[]>([]);
  const found = kept.find((one) => one.archive === archive && one.earlier === earlier && one.later === later);
  const isMissing = isWanted && found === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const ending = new AbortController();
    const measure = async () => {
      const grounds = await measureGround({ archive, earlier, later }, ending.signal);
      // What is no longer asked for may still be answered where there is no worker to end.
      if (ending.signal.aborted) return;
      setKept((before) =>
        [{ archive, earlier, later, grounds }, ...before.filter((one) => one.archive === archive)].slice(
          0,
          mostKept,
        ),
      );
    };
    const timer = setTimeout(() => void measure(), restMs);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [archive, earlier, later, isMissing]);
  return isWanted ? (found?.grounds ?? null) : null;
}
