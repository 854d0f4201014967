import type { Place } from '../../domain/dataset/Dataset.ts';
import type { SearchResult } from '../../domain/search/toSearchEntries.ts';
import type { CameraView } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';

/** Where each kind of result leads. */
export function useOpenResult(): (result: SearchResult) => void {
  const selectPlace = useClaimline((state) => state.selectPlace);
  const moveCamera = useClaimline((state) => state.moveCamera);
  const openClaim = useClaimline((state) => state.openClaim);
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
      default:
        return result satisfies never;
    }
  };
}

/** A whole region's mark is no spot to look at closely: with the region around it, it tells more. */
const zoomByPrecision: Readonly<Record<Place['precision'], number>> = { 1: 9, 2: 9, 3: 7 };

function cameraAt({ precision, position: [longitude, latitude] }: Place): CameraView {
  return { zoom: zoomByPrecision[precision], latitude, longitude };
}
