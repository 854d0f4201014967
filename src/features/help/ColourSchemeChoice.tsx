import { useIntl } from 'react-intl';
import { colourSchemes } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';

/** Light or dark for page and map; kept on this device where the browser allows it. */
export function ColourSchemeChoice() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.colourScheme);
  const chooseColourScheme = useClaimline((state) => state.chooseColourScheme);
  return (
    <RadioChoice
      legend={formatMessage({ id: 'scheme.legend' })}
      options={colourSchemes.map((scheme) => ({
        value: scheme,
        label: formatMessage({ id: `scheme.${scheme}` }),
      }))}
      chosen={chosen}
      onChoose={chooseColourScheme}
    />
  );
}
