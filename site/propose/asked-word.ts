import { chooseLanguage, isLanguage, type Language } from '../../core/languages.ts';

/** What a link asks of the form. */
export interface AskedWord {
  language: Language;
  /** The term to correct; null for a new word. */
  id: string | null;
  /** A new word's spelling. */
  word: string;
  /** The text in which it was seen. */
  seen: string;
}

/** Reads an address as `formAddress` writes it; what a link of somebody else says in another form is left out. */
export function readAddress({ search, hash }: Pick<URL, 'search' | 'hash'>, preferred: readonly string[]): AskedWord {
  const query = new URLSearchParams(search);
  const quoted = new URLSearchParams(hash.slice(1));
  const [language, id] = [query.get('lang'), query.get('id')];
  return {
    language: isLanguage(language) ? language : chooseLanguage(preferred),
    id: id !== null && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : null,
    word: quoted.get('word') ?? '',
    seen: quoted.get('seen') ?? '',
  };
}
