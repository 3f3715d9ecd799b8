import loadReader from 'annae:locales/reader';
import { useEffect, useState } from 'preact/hooks';
import type { Say, Telling } from '../../core/digest/tell/telling.ts';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';
import { loadTelling } from '../digest/load-telling.ts';
import { loadInterface, translateTo } from '../translate.ts';
import type { ReaderShell } from './reader-shell.ts';

/** All that the reader says in a language. */
export interface ReaderTexts {
  language: Language;
  t: Translate;
  say: Say;
  telling: Telling;
  glossary: GlossaryNames;
}

/** The texts in a language; those of the language before stay until they have come. Null at the beginning, `failed` where they do not come. */
export function useReaderTexts(language: Language, shell: ReaderShell): ReaderTexts | 'failed' | null {
  const [texts, setTexts] = useState<ReaderTexts | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const keep = (next: ReaderTexts | 'failed') => isWanted && setTexts(next);
    void loadReaderTexts(language, shell).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [language, shell]);
  return texts;
}

async function loadReaderTexts(language: Language, shell: ReaderShell): Promise<ReaderTexts> {
  const [strings, telling, glossary] = await Promise.all([
    loadReader(language),
    loadTelling(language, shell),
    shell.loadNames(language),
    loadInterface(language, shell.loadStrings),
  ]);
  return { language, t: translateTo(language), say: createTranslator(language, strings), telling, glossary };
}
