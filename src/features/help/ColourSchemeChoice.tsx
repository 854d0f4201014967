import { useIntl } from 'react-intl';
import { colourSchemes } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './Choice.module.css';

/** Light or dark for page and map; kept on this device where the browser allows it. */
export function ColourSchemeChoice() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.colourScheme);
  const chooseColourScheme = useClaimline((state) => state.chooseColourScheme);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{formatMessage({ id: 'scheme.legend' })}</legend>
      {colourSchemes.map((scheme) => (
        <label key={scheme} className={styles['option']}>
          <input
            type="radio"
            name="colour-scheme"
            value={scheme}
            checked={scheme === chosen}
            onChange={() => chooseColourScheme(scheme)}
          />
          {formatMessage({ id: `scheme.${scheme}` })}
        </label>
      ))}
    </fieldset>
  );
}
