import type { Archive } from '../../domain/archive/Archive.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import { buildArchiveMesh } from './buildArchiveMesh.ts';

/** So that a page in another language, which is bound anew, shows the archive at once. */
const known = new WeakMap<Archive, ControlMesh>();

/** Has an archive's mesh built when it is first asked for, and tells when it is there. */
export function createMeshKeeper({ getState }: ClaimlineStore) {
  let wanted: Archive | null = null;
  let mesh: ControlMesh | null = null;
  return {
    take(archive: Archive | null, onBuilt: () => void): ControlMesh | null {
      if (archive === wanted) return mesh;
      [wanted, mesh] = [archive, (archive && known.get(archive)) ?? null];
      if (archive === null || mesh !== null) return mesh;
      buildArchiveMesh(archive)
        .then((built) => {
          known.set(archive, built);
          if (archive !== wanted) return;
          mesh = built;
          onBuilt();
        })
        .catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          getState().notify({ id: 'map-archive', message: { id: 'map.data', values: { reason } } });
        });
      return null;
    },
    stop() {
      wanted = null;
    },
  };
}
