import { controlLayerIds, eventLayerId, layerOrder } from './layerOrder.ts';

const customIds: readonly string[] = [
  eventLayerId,
  ...Object.values(controlLayerIds).flatMap(({ fill, outline }) => [fill, outline]),
];

/** The next layer of the style above one of the order: what a custom layer is put before. */
export function layerAbove(id: (typeof layerOrder)[number]): string | undefined {
  return layerOrder.slice(layerOrder.indexOf(id) + 1).find((above) => !customIds.includes(above));
}
