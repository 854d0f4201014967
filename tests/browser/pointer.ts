import { userEvent } from 'vitest/browser';
import { stageSize } from './stage.ts';

export const middle = { x: stageSize.width / 2, y: stageSize.height / 2 };
export const corner = { x: 20, y: 30 };

export function canvasIn(container: HTMLElement): HTMLCanvasElement {
  const canvas = container.querySelector('canvas');
  if (canvas === null) throw new Error('The map has no canvas.');
  return canvas;
}

export async function clickAt(container: HTMLElement, x: number, y: number): Promise<void> {
  await userEvent.click(canvasIn(container), { position: { x, y } });
}

export async function hoverAt(container: HTMLElement, x: number, y: number): Promise<void> {
  await userEvent.hover(canvasIn(container), { position: { x, y } });
}

/** Drags the ground eastwards, so that the view goes west. */
export async function dragEast(container: HTMLElement): Promise<void> {
  const canvas = canvasIn(container);
  await userEvent.dragAndDrop(canvas, canvas, {
    sourcePosition: { x: 100, y: 100 },
    targetPosition: { x: 300, y: 100 },
  });
}
