import type { Map as MapLibreMap } from 'maplibre-gl';
import { allowWorkerUrl } from '../../../src/trust/allowWorkerUrl.ts';
import { createControlLayer, type ControlLayer } from '../../../src/map/control/createControlLayer.ts';
import type { OpenedArchive } from './archiveWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the address its default export.
import workerUrl from './archiveWorker.ts?worker&url';
import { archiveLook } from './look.ts';

/** The packed archive, read and laid out for the graphics card in a worker, as the product does. */
export async function openArchive(): Promise<OpenedArchive> {
  allowWorkerUrl(workerUrl);
  const worker = new Worker(workerUrl, { type: 'module' });
  const opened = new Promise<OpenedArchive>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedArchive>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('The archive cannot be read.')));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
  worker.postMessage(new URL('data/archive.claimline', document.baseURI).href);
  const archive = await opened;
  worker.terminate();
  return archive;
}

/** Puts the archive's ground and outlines on a map. */
export function drawArchive(
  map: MapLibreMap,
  { mesh }: OpenedArchive,
  hasOutlines = true,
): Pick<ControlLayer, 'showDay'> {
  const control = createControlLayer(map, { fill: 'archive-ground', outline: 'archive-outline' });
  map.addLayer(control.fill);
  map.addLayer(control.outline);
  control.paint([archiveLook(hasOutlines)], { selected: '#000000', hovered: '#000000', inner: '#ffffff' });
  control.showMesh(mesh);
  return control;
}
