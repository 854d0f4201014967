import { useIntl } from 'react-intl';
import type { Ask, LayersAs } from '../../domain/opening/Reading.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';

interface LayersQuestionProps {
  readonly ask: Extract<Ask, { readonly kind: 'layers' }>;
  readonly chosen: LayersAs;
  readonly onChoose: (layersAs: LayersAs) => void;
}

/** Shows under which names the files are, and asks whether those are layers or one layer that was renamed. */
export function LayersQuestion({ ask, chosen, onChoose }: LayersQuestionProps) {
  const { formatMessage, formatList } = useIntl();
  return (
    <RadioChoice
      legend={formatMessage(
        { id: 'open.layers' },
        {
          count: ask.names.length,
          names: formatList(ask.names.map((name) => formatMessage({ id: 'quotation' }, { words: name }))),
        },
      )}
      options={[
        {
          value: 'several',
          label: formatMessage({ id: 'open.layersSeveral' }),
          hint: formatMessage({ id: 'open.layersHint' }),
        },
        {
          value: 'one',
          label: formatMessage({ id: 'open.layersOne' }),
          hint: formatMessage({ id: 'open.layersOneHint' }),
        },
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
