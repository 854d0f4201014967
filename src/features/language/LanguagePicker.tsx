import { useIntl } from 'react-intl';
import { languageNames, languages } from '../../domain/wording/Language.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Listbox } from '../../ui/Listbox.tsx';

const options = languages.map((language) => ({
  id: language,
  label: languageNames[language],
  group: null,
  note: null,
}));

/** The language of the interface, in sight of those who cannot read the present one; a phone has it among the settings. */
export function LanguagePicker() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.language);
  const chooseLanguage = useClaimline((state) => state.chooseLanguage);
  return (
    <Listbox
      label={formatMessage({ id: 'language.label' })}
      options={options}
      chosen={chosen}
      onChoose={(id) => {
        const language = languages.find((candidate) => candidate === id);
        if (language) chooseLanguage(language);
      }}
    />
  );
}
