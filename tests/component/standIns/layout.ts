import { act } from '@testing-library/react';
import { vi } from 'vitest';

const observers = new Set<() => void>();

/** jsdom lays nothing out: from now on every element is that wide, and whoever watches a size is told. */
export function layOut(widthPx: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => widthPx });
  act(() => {
    for (const tell of observers) tell();
  });
}

/** A `ResizeObserver` of one element that speaks up when `layOut` changes the width. */
export class StandInResizeObserver implements ResizeObserver {
  readonly #tell: () => void;

  constructor(callback: ResizeObserverCallback) {
    this.#tell = () => callback([], this);
  }

  observe(): void {
    observers.add(this.#tell);
    // A real one speaks once when it begins, after the element has been laid out.
    queueMicrotask(() => {
      if (observers.has(this.#tell)) this.#tell();
    });
  }

  unobserve(): void {
    observers.delete(this.#tell);
  }

  disconnect(): void {
    observers.delete(this.#tell);
  }
}

/** Remembers who was asked to come into view. */
export const scrollIntoView = vi.fn<(this: Element, options?: ScrollIntoViewOptions) => void>();
