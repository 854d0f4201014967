import { type RefObject, useLayoutEffect, useState } from 'react';

/** The element's width in CSS pixels, kept up to date; 0 before the first layout. */
export function useWidthPx(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    // Also fires once when it begins to observe.
    const observer = new ResizeObserver(() => setWidthPx(target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
