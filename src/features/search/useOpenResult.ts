import type { Place } from '../../domain/dataset/Dataset.ts';
import type { SearchResult } from '../../domain/search/toSearchEntries.ts';
import type { CameraView } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { usePickEntry } from '../../state/usePickEntry.ts';

/** Where each kind of result leads. */
export function useOpenResult(): (result: SearchResult) => void {
  const selectPlace = useClaimline((state) => state.selectPlace);
  const moveCamera = useClaimline((state) => state.moveCamera);
  const openClaim = useClaimline((state) => state.openClaim);
  const pickEntry = usePickEntry();
  return (result) => {
    switch (result.kind) {
      case 'place':
        selectPlace(result.place.id);
        moveCamera(cameraAt(result.place));
        return;
      case 'actor':
        openClaim(result.firstClaim.id);
        return;
      case 'claim':
        openClaim(result.claim.id);
        return;
      case 'entry': {
        const { geometry, precision } = result.entry;
        pickEntry(result.collection, result.index);
        if (geometry?.type !== 'Point') return;
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        moveCamera(cameraAt({ precision: precision ?? 1, position: [longitude, latitude] }));
        return;
      }
      default:
        return result satisfies never;
    }
  };
}

/** A whole region's mark is no spot to look at closely: with the region around it, it tells more. */
const zoomByPrecision: Readonly<Record<Place['precision'], number>> = { 1: 9, 2: 9, 3: 7 };

function cameraAt({
  precision,
  position: [longitude, latitude],
}: Pick<Place, 'precision' | 'position'>): CameraView {
  return { zoom: zoomByPrecision[precision], latitude, longitude };
}
