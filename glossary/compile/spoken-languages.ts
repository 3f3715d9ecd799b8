import type { SpokenLanguages } from '../../core/contacts/spoken-language.ts';
import type { Language } from '../../core/languages.ts';
import { readLanguage, readLanguages } from '../../locales/read-locales.ts';

/** The languages that every language's folder says are spoken, for readers of one language. */
export function spokenLanguages(language: Language): SpokenLanguages {
  const { name, spoken } = readLanguage(language);
  const all = readLanguages().sort((a, b) => a.spoken.rank - b.spoken.rank);
  return { own: spoken.tag, ownName: name, all: all.map(({ spoken: { rank: _, ...names } }) => names) };
}
