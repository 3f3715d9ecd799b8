import type { PageLanguage } from '../../page-audit.ts';
import type { Look } from '../look.ts';
import type { PageView } from '../read/page-view.ts';
import { attr, hasAttr } from '../read/read-element.ts';
import { guessLanguage, type LanguageSigns } from './guess-language.ts';

/** The language that a page declares, and the one that it is in. */
export function languageOf(view: PageView, signs: LanguageSigns): PageLanguage {
  const root = view.elements.find(({ name }) => name === 'html');
  const declared = root && (['lang', 'xml:lang'] as const).find((name) => hasAttr(root, name) && attr(root, name).trim() !== '');
  return { declared: root && declared ? attr(root, declared).trim() : null, found: guessLanguage(view.ownText, signs) };
}

/** A page without a language, or with another one than it is in: a screen reader reads it in the wrong voice (WCAG 2.2, 3.1.1). */
export const lookAtLanguage: Look = ({ elements }, { language: { declared, found } }) => {
  const element = elements.find(({ name }) => name === 'html');
  const at = element ? { element } : {};
  if (declared === null) return [{ kind: 'lang-missing', sample: found ?? '', ...at }];
  return found !== null && baseOf(declared) !== baseOf(found)
    ? [{ kind: 'lang-wrong', sample: `lang="${declared}", ${found}`, ...at }]
    : [];
};

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
