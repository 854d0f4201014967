import { useEffect, useState } from 'react';
import type { Archive } from '../../domain/archive/Archive.ts';
import type { GroundBetween } from '../../domain/archive/groundBetween.ts';
import type { Day } from '../../domain/day/Day.ts';

/** Longer than the step of a held arrow key. */
const restMs = 150;

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
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const measure = async () => {
      const { selectGroundBetween } = await import('../../state/selectGroundBetween.ts');
      if (isCurrent) {
        setMeasured({ archive, earlier, later, grounds: selectGroundBetween(archive, earlier, later) });
      }
    };
    const timer = setTimeout(() => void measure(), restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [archive, earlier, later, isWanted]);
  const isMeasured =
    measured?.archive === archive && measured.earlier === earlier && measured.later === later;
  return isWanted && isMeasured ? measured.grounds : null;
}
