import type { Palette } from '../theme/palette.ts';
import type { ControlLook } from './control/ControlLook.ts';
import { hatchAngle } from './images/hatchAngle.ts';
import type { MapArchive, MapArchiveLayer } from './MapFrame.ts';

/** A gap looks like a gap: what stands from an older snapshot is lighter, its outline broken. */
const standing = { fill: 0.12, line: 0.75, aged: 0.5 };
const snapshot = { fill: 0.3, line: 1, aged: 0.9 };

/** Coarser than the hatch of a schematic area, which tells of a size and not of a loss. CSS pixels. */
const lostHatch = { period: 8 * Math.SQRT2, width: 3, opacity: 0.6 };

/** As wide as colours need to be told apart, on a tint that shows also a strip of ground which the stripes miss. */
const agedLoss = { width: 4.5, opacity: 0.85, tint: 0.16 };

function lookOf(
  { holder, ageDays }: MapArchiveLayer,
  view: MapArchive['view'],
  palette: Palette,
): ControlLook {
  const isGap = ageDays !== null && ageDays > 0;
  const strength = isGap ? standing : snapshot;
  return {
    colour: palette.side[holder],
    fillOpacity: view === 'holders' ? strength.fill : strength.aged,
    hatch: null,
    lineOpacity: strength.line,
    isLineBroken: isGap,
  };
}

/** How an archive's layers look, each by its index, on a day with or without snapshots of their own. */
export function archiveLooks({ layers, view }: MapArchive, palette: Palette): readonly ControlLook[] {
  return layers.map((layer) => lookOf(layer, view, palette));
}

/** How ground looks that a layer has lost, by its index, where the colours tell for how long. */
export function lostLooks({ layers }: Pick<MapArchive, 'layers'>): readonly ControlLook[] {
  const { width, opacity, tint } = agedLoss;
  return layers.map(({ holder, ageDays }) => {
    const strength = ageDays !== null && ageDays > 0 ? standing.aged / snapshot.aged : 1;
    return {
      // Of the age's class: see `ControlAges`.
      colour: '#000000',
      fillOpacity: tint * strength,
      hatch: { ...lostHatch, width, opacity: opacity * strength, angle: hatchAngle(holder) },
      lineOpacity: 0,
      isLineBroken: false,
    };
  });
}

/** How they look between two days: full where gained, hatched where lost, faint where held on both. */
export function comparedLooks(
  { layers }: MapArchive,
  palette: Palette,
): Readonly<Record<'gained' | 'lost' | 'kept' | 'beside', readonly ControlLook[]>> {
  const looks = (look: Partial<ControlLook>, hatch: typeof lostHatch | null = null): readonly ControlLook[] =>
    layers.map(({ holder }) => ({
      colour: palette.side[holder],
      fillOpacity: 0,
      lineOpacity: 0,
      isLineBroken: false,
      ...look,
      hatch: hatch && { ...hatch, angle: hatchAngle(holder) },
    }));
  return {
    gained: looks({ fillOpacity: 0.65 }),
    lost: looks({ fillOpacity: 0.06 }, lostHatch),
    kept: looks({ fillOpacity: 0.16 }),
    beside: looks({ lineOpacity: 0.75, isLineBroken: true }),
  };
}
