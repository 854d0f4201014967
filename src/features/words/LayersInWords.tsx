import { useIntl } from 'react-intl';
import { layerAreaOn } from '../../domain/archive/layerAreaOn.ts';
import { layerOn } from '../../domain/archive/layerOn.ts';
import { describeLayerArea, describeLayerSilence } from '../../domain/wording/describeLayer.ts';
import { layerName } from '../../domain/wording/layerName.ts';
import { selectArchive, selectLayerAreas } from '../../state/archiveSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';

/** What the open archive says of the chosen date, a sentence for each layer, as an entry of a description list. */
export function LayersInWords() {
  const intl = useIntl();
  const archive = useClaimline(selectArchive);
  const areas = useClaimline(selectLayerAreas);
  const date = useClaimline((state) => state.date);
  if (archive === null) return null;
  return (
    <div>
      <dt>{intl.formatMessage({ id: 'words.imported' }, { title: archive.title })}</dt>
      {archive.layers.map((layer, index) => {
        const name = layerName(layer, archive, intl);
        const area = layerAreaOn(archive, areas, index, date);
        return (
          <dd key={layer.id}>
            {area
              ? describeLayerArea(name, area, intl)
              : describeLayerSilence(name, layerOn(archive, layer, date), intl)}
          </dd>
        );
      })}
    </div>
  );
}
