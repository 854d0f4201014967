import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { layOut, StandInResizeObserver, scrollIntoView } from './standIns/layout.ts';
import { matchMedia, show } from './standIns/media.ts';

// A busy machine takes longer than the default second to come round to a promise.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  vi.stubGlobal('matchMedia', matchMedia);
  vi.stubGlobal('ResizeObserver', StandInResizeObserver);
  Object.defineProperty(Element.prototype, 'scrollIntoView', { configurable: true, value: scrollIntoView });
  show({ widthPx: 1280, colorScheme: 'light' });
  layOut(1000);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  scrollIntoView.mockClear();
});
