import { type ReactNode, useEffect, useState } from 'react';
import { type IntlShape, RawIntlProvider } from 'react-intl';
import { locales } from '../domain/wording/Language.ts';
import { selectDataset } from '../state/selectors.ts';
import { useClaimline, useClaimlineStore } from '../state/useClaimline.ts';
import { loadWords } from './loadWords.ts';

interface WordsProps {
  /** What the page begins with. */
  readonly words: IntlShape;
  readonly children: ReactNode;
}

/** Keeps the page, its title included, in the language that the reader chose; the old words stand until the new are there. */
export function Words({ words, children }: WordsProps) {
  const store = useClaimlineStore();
  const language = useClaimline((state) => state.language);
  const { title } = useClaimline(selectDataset);
  const [shown, setShown] = useState(words);

  useEffect(() => {
    if (shown.locale === locales[language]) return;
    let isGone = false;
    loadWords(language).then(
      (loaded) => {
        if (!isGone) setShown(loaded);
      },
      () => store.getState().notify({ id: 'language', message: { id: 'notice.language' } }),
    );
    return () => {
      isGone = true;
    };
  }, [language, shown, store]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = shown.formatMessage({ id: 'app.title' }, { title });
  }, [language, shown, title]);

  return <RawIntlProvider value={shown}>{children}</RawIntlProvider>;
}
