import { FOREIGN_LANGUAGES, type Language } from '../../../core/languages.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';

/** One text of a term, and its place in the file. */
export interface TermText {
  language: Language;
  part: 'name' | 'also' | 'meaning' | 'do' | 'easy';
  /** As problems name it: `en.meaning`, `fr.also.1`. */
  field: string;
  path: readonly (string | number)[];
  text: string;
}

/** Every text of a term that is written and that readers see, the easy Korean first, then language by language. */
export function termTexts(term: Term): TermText[] {
  const text = (language: TermText['language'], part: TermText['part'], value: string, index?: number): TermText => {
    const path = index === undefined ? [language, part] : [language, part, index];
    return { language, part, field: path.join('.'), path, text: value };
  };
  return [
    text('ko', 'easy', term.ko.easy),
    ...FOREIGN_LANGUAGES.flatMap((language) => {
      const texts = term[language];
      if (!texts) return [];
      return [
        text(language, 'name', texts.name),
        ...texts.also.map((other, index) => text(language, 'also', other, index)),
        text(language, 'meaning', texts.meaning),
        text(language, 'do', texts.do ?? ''),
      ];
    }),
  ].filter(({ text: written }) => written !== '');
}

/** The Korean words of a term: its headword, its surfaces, and the words of `not-in`. */
export function termWords(term: Term): Pick<TermText, 'field' | 'path' | 'text'>[] {
  const list = (key: 'surfaces' | 'not-in') => term[key].map((text, index) => ({ field: `${key}.${index}`, path: [key, index], text }));
  const headword = term.headword ? [{ field: 'headword', path: ['headword'], text: term.headword }] : [];
  return [...headword, ...list('surfaces'), ...list('not-in')];
}

/** True for a text that is a sentence, which every text but a name is. */
export function isSentence({ part }: TermText): boolean {
  return part !== 'name' && part !== 'also';
}

const BRACKETED = /[（(][^()（）]*[)）]|[「『«“‘"][^」』»”’"]*[」』»”’"]/g;

/** A text without what is in brackets or quotation marks, where a Korean word may be written as on a form. */
export function outsideBrackets(text: string): string {
  return text.replace(BRACKETED, ' ');
}
