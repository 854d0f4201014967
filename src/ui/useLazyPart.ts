import { type ComponentType, useState } from 'react';

interface LazyPart<Props> {
  /** `null` until it is there. */
  readonly Part: ComponentType<Props> | null;
  readonly load: () => void;
}

/** Fetches a part of the page once it is wanted, for the many readers who never want it. */
export function useLazyPart<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
  onFailed: () => void,
): LazyPart<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const load = () => {
    if (Part !== null) return;
    fetchPart().then((fetched) => setPart(() => fetched), onFailed);
  };
  return { Part, load };
}
