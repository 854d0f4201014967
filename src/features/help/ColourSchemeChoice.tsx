import { type ColourScheme, colourSchemes } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ColourSchemeChoice.module.css';

const names: Readonly<Record<ColourScheme, string>> = {
  auto: 'Like the system',
  light: 'Light',
  dark: 'Dark',
};

/** Light or dark for page and map; kept on this device where the browser allows it. */
export function ColourSchemeChoice() {
  const chosen = useClaimline((state) => state.colourScheme);
  const chooseColourScheme = useClaimline((state) => state.chooseColourScheme);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>Colour scheme</legend>
      {colourSchemes.map((scheme) => (
        <label key={scheme} className={styles['option']}>
          <input
            type="radio"
            name="colour-scheme"
            value={scheme}
            checked={scheme === chosen}
            onChange={() => chooseColourScheme(scheme)}
          />
          {names[scheme]}
        </label>
      ))}
    </fieldset>
  );
}
