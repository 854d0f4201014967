import { type ReactNode, useState } from 'react';
import { createCalmStore } from '../state/createCalmStore.ts';
import { ClaimlineProvider, useClaimlineStore } from '../state/useClaimline.ts';

/** For what tells about the date at length: on the move it lags a little, so that map and slider do not. */
export function Calm({ children }: { readonly children: ReactNode }) {
  const store = useClaimlineStore();
  const [calm] = useState(() => createCalmStore(store));
  return <ClaimlineProvider value={calm}>{children}</ClaimlineProvider>;
}
