import { useClaimline } from '../../state/useClaimline.ts';
import { useLazyPart } from '../../ui/useLazyPart.ts';

/** Fetches the dialog once it is wanted: few readers open files of their own, and the others need none of it. */
export function useOpenDialog() {
  const notify = useClaimline((state) => state.notify);
  const { Part, load } = useLazyPart(
    async () => (await import('./OpenDialog.tsx')).OpenDialog,
    () => notify({ id: 'open', message: { id: 'open.notLoaded' } }),
  );
  return { OpenDialog: Part, load };
}
