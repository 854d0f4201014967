import { useEffect, useState } from 'react';

/** The value once it has stood still for a while; until then the last that did, at first none. */
export function useRested<Value extends string | number>(value: Value, restMs: number): Value | null {
  const [rested, setRested] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
