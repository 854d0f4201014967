import { useIntl } from 'react-intl';
import type { Archive } from '../../domain/archive/Archive.ts';
import { layerAreaOn } from '../../domain/archive/layerAreaOn.ts';
import { layerOn } from '../../domain/archive/layerOn.ts';
import type { Day } from '../../domain/day/Day.ts';
import { earlierOf } from '../../domain/day/earlierOf.ts';
import { laterOf } from '../../domain/day/laterOf.ts';
import { describeGround, describeGrowth, nameOfGround } from '../../domain/wording/describeGround.ts';
import { describeLayerSilence } from '../../domain/wording/describeLayer.ts';
import { layerName } from '../../domain/wording/layerName.ts';
import { selectLayerAreas } from '../../state/archiveSelectors.ts';
import { selectIsMoving } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { useGround } from './useGround.ts';

interface GroundChangesProps {
  readonly archive: Archive;
  readonly reference: Day;
  /** Gained and lost apart, for which the ground is clipped; else only the difference of the areas. */
  readonly isExact: boolean;
}

/** An entry for each layer: how its ground differs between the reference and the chosen date. */
export function GroundChanges({ archive, reference, isExact }: GroundChangesProps) {
  const intl = useIntl();
  const areas = useClaimline(selectLayerAreas);
  const date = useClaimline((state) => state.date);
  const isMoving = useClaimline(selectIsMoving);
  const [first, last] = [earlierOf(reference, date), laterOf(reference, date)];
  const grounds = useGround(archive, first, last, isExact && !isMoving);
  return archive.layers.map((layer, index) => {
    const name = layerName(layer, archive, intl);
    const wordsOfLayer = (): string | null => {
      const earlier = layerAreaOn(archive, areas, index, first);
      const later = layerAreaOn(archive, areas, index, last);
      const missing = earlier ? last : first;
      if (!earlier || !later) return describeLayerSilence(name, layerOn(archive, layer, missing), intl);
      if (!isExact) return describeGrowth(name, { earlier, later }, intl);
      const ground = grounds?.[index];
      return ground
        ? describeGround(name, { earlier, later }, ground, intl)
        : intl.formatMessage({ id: 'changes.measuring' });
    };
    return (
      <li key={layer.id} aria-busy={isExact && grounds === null}>
        <strong>{nameOfGround(name, intl)}:</strong> {wordsOfLayer()}
      </li>
    );
  });
}
