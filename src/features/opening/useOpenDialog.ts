import { type ComponentType, useState } from 'react';
import { useClaimline } from '../../state/useClaimline.ts';
import type { OpenDialogProps } from './OpenDialog.tsx';

interface LazyDialog {
  /** `null` until it is there. */
  readonly OpenDialog: ComponentType<OpenDialogProps> | null;
  readonly load: () => void;
}

/** Fetches the dialog once it is wanted: few readers open files of their own, and the others need none of it. */
export function useOpenDialog(): LazyDialog {
  const [OpenDialog, setOpenDialog] = useState<LazyDialog['OpenDialog']>(null);
  const notify = useClaimline((state) => state.notify);
  const load = () => {
    if (OpenDialog !== null) return;
    import('./OpenDialog.tsx').then(
      (module) => setOpenDialog(() => module.OpenDialog),
      () => notify({ id: 'open', message: { id: 'open.notLoaded' } }),
    );
  };
  return { OpenDialog, load };
}
