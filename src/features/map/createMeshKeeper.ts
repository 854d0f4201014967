import type { Archive } from '../../domain/archive/Archive.ts';
import type { Day } from '../../domain/day/Day.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import { buildArchiveMesh } from './buildArchiveMesh.ts';

/** So that a page in another language, which is bound anew, shows the archive at once. */
const known = new WeakMap<Archive, ControlMesh>();

/** Has an archive's mesh built when it is first asked for, and tells when there is more of it than before. */
export function createMeshKeeper({ getState }: ClaimlineStore) {
  let wanted: Archive | null = null;
  let whole: ControlMesh | null = null;
  /** What stands on the day that was to be seen first. */
  let ofDay: ControlMesh | null = null;

  const build = async (archive: Archive, day: Day | null, onMore: () => void): Promise<void> => {
    const built = await buildArchiveMesh({ archive, day }, (mesh) => {
      if (archive !== wanted) return;
      ofDay = mesh;
      onMore();
    });
    known.set(archive, built);
    if (archive !== wanted) return;
    [whole, ofDay] = [built, null];
    onMore();
  };

  return {
    /** The mesh, as far as it is there; without a `day` that of all days or nothing. */
    take(archive: Archive | null, day: Day | null, onMore: () => void): ControlMesh | null {
      if (archive !== wanted) {
        [wanted, whole, ofDay] = [archive, (archive && known.get(archive)) ?? null, null];
        if (archive !== null && whole === null) {
          build(archive, day, onMore).catch((error: unknown) => {
            const reason = error instanceof Error ? error.message : String(error);
            getState().notify({ id: 'map-archive', message: { id: 'map.data', values: { reason } } });
          });
        }
      }
      return whole ?? (day === null ? null : ofDay);
    },
    stop() {
      wanted = null;
    },
  };
}
