import { useIntl } from 'react-intl';
import { languageNames, languages } from '../../domain/wording/Language.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';

/** The language of the interface; each is named in itself. */
export function LanguageChoice() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.language);
  const chooseLanguage = useClaimline((state) => state.chooseLanguage);
  return (
    <RadioChoice
      legend={formatMessage({ id: 'language.label' })}
      options={languages.map((language) => ({
        value: language,
        label: languageNames[language],
        language,
      }))}
      chosen={chosen}
      onChoose={chooseLanguage}
    />
  );
}
