import { useIntl } from 'react-intl';
import { languageNames, languages } from '../../domain/wording/Language.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './Choice.module.css';

/** The language of the interface; each is named in itself. */
export function LanguageChoice() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.language);
  const chooseLanguage = useClaimline((state) => state.chooseLanguage);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{formatMessage({ id: 'language.label' })}</legend>
      {languages.map((language) => (
        <label key={language} className={styles['option']} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === chosen}
            onChange={() => chooseLanguage(language)}
          />
          {languageNames[language]}
        </label>
      ))}
    </fieldset>
  );
}
