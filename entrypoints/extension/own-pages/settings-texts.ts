import loadOwn from 'annae:locales/settings';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/languages.ts';
import { createTranslator, type Translate } from '../../../locales/create-translator.ts';
import { loadStrings } from '../interface-strings.ts';

/** All that welcome, settings and popup say in a language: texts of their own, and those of the card and the list. */
export async function loadTexts(language: Language): Promise<Translate> {
  const [shared, own] = await Promise.all([loadStrings(language), loadOwn(language)]);
  return createTranslator(language, { ...shared, ...own });
}

/** The texts in a language; another language takes its place when its texts have come. */
export function useTexts(language: Language, first: Translate): Translate {
  const [t, setTexts] = useState(() => first);
  useEffect(() => {
    let isWanted = true;
    void loadTexts(language).then((next) => isWanted && setTexts(() => next));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return t;
}
