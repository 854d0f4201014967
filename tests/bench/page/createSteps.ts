import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { addDays } from '../../../src/domain/day/addDays.ts';
import type { Day } from '../../../src/domain/day/Day.ts';
import { createEventLayer, type EventLayer } from '../../../src/map/events/createEventLayer.ts';
import { toEventTable } from '../../../src/map/events/toEventTable.ts';
import type { Kind } from './BenchPage.ts';
import { dayStyle, daySource, eventLook } from './look.ts';
import { manyEvents } from './manyEvents.ts';
import { drawArchive } from './drawArchive.ts';
import type { OpenedArchive } from './readArchive.ts';
import { type Bounds, openMap } from './openMap.ts';
import { snapshotOf } from './snapshotOf.ts';

const eventCount = 100_000;
/** As long as the longest archive: a shorter one must not crowd them into its days. */
const eventDays = 775;
/** Days before the day that are shown too. */
const monthDays = 30;

/** One way of coming to a new frame. */
export interface Step {
  readonly map: MapLibreMap;
  /** Makes ready what a step to the day needs; not measured. */
  readonly prepare?: (day: number) => Promise<unknown>;
  readonly act: (day: number) => void;
  /** Whether the frame shows the day. */
  readonly isDrawn?: () => boolean;
}

/** Several maps over one another on one page: each shows days in its own way, and the steps of all can alternate. */
export async function createSteps(
  bounds: Bounds,
  archive: OpenedArchive,
): Promise<Readonly<Record<Kind, Step>>> {
  const repaint = (map: MapLibreMap): Step => ({ map, act: () => map.triggerRepaint() });
  const archiveStep = await createArchiveStep(bounds, archive);
  const events = await openEvents(bounds, archive.archive.first);
  return {
    'bare repaint': repaint(await openMap(bounds)),
    'archive repaint': repaint(archiveStep.map),
    'archive step': archiveStep,
    'setData step': await createSetDataStep(bounds),
    'events of a day step': { map: events.map, act: (day) => events.layer.showDay(day) },
    'events of a month step': { map: events.map, act: (day) => events.layer.showDay(day, monthDays) },
  };
}

async function createArchiveStep(bounds: Bounds, archive: OpenedArchive): Promise<Step> {
  const map = await openMap(bounds);
  const control = drawArchive(map, archive.mesh);
  return { map, act: (day) => control.showDay(day) };
}

async function openEvents(
  bounds: Bounds,
  first: Day,
): Promise<{ readonly map: MapLibreMap; readonly layer: EventLayer }> {
  const map = await openMap(bounds);
  const layer = createEventLayer(map, 'events');
  map.addLayer(layer.layer);
  layer.paint(eventLook);
  layer.showEvents(toEventTable(manyEvents(eventCount, bounds, [first, addDays(first, eventDays - 1)])));
  return { map, layer };
}

async function createSetDataStep(bounds: Bounds): Promise<Step> {
  const nothing = { type: 'FeatureCollection' as const, features: [] };
  const map = await openMap(bounds, dayStyle({ type: 'geojson', data: nothing }));
  await map.once('idle');
  const source = map.getSource<GeoJSONSource>(daySource);
  if (source === undefined) throw new Error('The map has no such source.');
  let snapshot: Awaited<ReturnType<typeof snapshotOf>> = nothing;
  return {
    map,
    async prepare(day) {
      snapshot = await snapshotOf(day);
    },
    act: () => void source.setData(snapshot),
    isDrawn: () => map.isSourceLoaded(daySource),
  };
}
