import { useEffect, useState } from 'preact/hooks';
import { loadInterface, translateTo } from '../../components/translate.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { loadStrings } from './interface-strings.ts';

/** The interface in a language; another language takes its place when its strings have come. */
export function useInterface(language: Language): Translate {
  const [t, setTranslate] = useState(() => translateTo(language));
  useEffect(() => {
    void loadInterface(language, loadStrings).then(() => setTranslate(() => translateTo(language)));
  }, [language]);
  return t;
}
