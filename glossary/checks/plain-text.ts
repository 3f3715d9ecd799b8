import { LANGUAGES } from '../../core/languages.ts';
import { show } from '../problem.ts';
import { eachTerm, type Finding } from './check.ts';

/** What no explanation needs and a page could be attacked with: tags, entities, script links. */
const MARKUP = /<[a-z/!]|&[a-z]+;|&#|javascript:|data:|\]\(|\*\*/i;
/** What a word processor, a translator or a chat leaves behind. */
const LEFTOVER = /\u00a0|\ufffd|\?\?|TODO|XXX|lorem ipsum|as an ai/i;

/** Texts are data: shown as they are, in any language. */
export const plainText = eachTerm({
  name: 'plain-text',
  description: 'Texts are plain: no HTML, Markdown, links or leftovers of a tool.',
  findIn(term) {
    const texts: [field: string, text: string][] = [
      ['headword', term.headword],
      ['ko.easy', term.ko.easy],
    ];
    for (const language of LANGUAGES) {
      const { name, also, meaning, do: action } = term[language];
      texts.push([`${language}.name`, name], [`${language}.meaning`, meaning], [`${language}.do`, action ?? '']);
      texts.push(...also.map((other): [string, string] => [`${language}.also`, other]));
    }
    return texts.flatMap(([field, text]): Finding[] => {
      if (MARKUP.test(text)) return [{ severity: 'must', field, found: show(text), expected: 'plain text without markup or links' }];
      if (LEFTOVER.test(text)) return [{ severity: 'must', field, found: show(text), expected: 'text without leftovers of a tool' }];
      return [];
    });
  },
});
