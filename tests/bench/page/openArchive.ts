import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Archive } from '../../../src/domain/archive/Archive.ts';
import type { ControlMesh } from '../../../src/domain/mesh/ControlMesh.ts';
import { allowWorkerUrl } from '../../../src/trust/allowWorkerUrl.ts';
import { createControlLayer, type ControlLayer } from '../../../src/map/control/createControlLayer.ts';
import type { ArchiveOrder, ArchivePart } from './archiveWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the address its default export.
import workerUrl from './archiveWorker.ts?worker&url';
import { archiveLook } from './look.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  /** Of all days. */
  readonly mesh: ControlMesh;
}

export interface ArchiveOpening {
  /** What stands on the day ordered, which is there first. */
  readonly ofDay: Promise<ControlMesh>;
  readonly opened: Promise<OpenedArchive>;
}

/** The packed archive, read and laid out for the graphics card in a worker, as the product does. */
export function openArchive(day: number): ArchiveOpening {
  allowWorkerUrl(workerUrl);
  const worker = new Worker(workerUrl, { type: 'module' });
  const order: ArchiveOrder = { url: new URL('data/archive.claimline', document.baseURI).href, day };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
  worker.postMessage(order);
  const parts = <Part>(select: (part: ArchivePart) => Part | null): Promise<Part> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ArchivePart>) => {
        const part = select(data);
        if (part !== null) resolve(part);
      });
      worker.addEventListener('error', () => reject(new Error('The archive cannot be read.')));
    });
  const opened = parts((part) => ('archive' in part ? part : null));
  return {
    ofDay: parts((part) => ('ofDay' in part ? part.ofDay : null)),
    opened: opened.finally(() => worker.terminate()),
  };
}

/** Puts the archive's ground and outlines on a map. */
export function drawArchive(
  map: MapLibreMap,
  mesh: ControlMesh,
  hasOutlines = true,
): Pick<ControlLayer, 'showDay' | 'showMesh'> {
  const control = createControlLayer(map, { fill: 'archive-ground', outline: 'archive-outline' });
  map.addLayer(control.fill);
  map.addLayer(control.outline);
  control.paint([archiveLook(hasOutlines)], { selected: '#000000', hovered: '#000000', inner: '#ffffff' });
  control.showMesh(mesh);
  return control;
}
