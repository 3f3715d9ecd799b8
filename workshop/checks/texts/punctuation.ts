import { type Bilingual, say, show } from '../../../glossary/problem.ts';
import type { LanguageStyle } from '../../../glossary/read/read-language-styles.ts';
import { eachTerm, type Finding } from '../check.ts';
import { termTexts } from './term-texts.ts';

const DOUBLED = /([,;:。，、；：])\1|(?<!\.)\.\.(?!\.)|[!?！？]{2}/;
// French puts a space before ; : ! and ?. No language puts one before a comma or a full stop.
const SPACE_BEFORE = / [,.](?!\d)/;
const SPACE_BEFORE_ANY = / [,.;:!?](?!\d)/;
const HALF_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:!?]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\.(?!\w)/u;
const FULL_WIDTH = /[\u3001\u3002\uff01-\uff60]/;
const PAIRS = ['()', '（）', '[]', '「」', '『』', '«»', '“”'] as const;

export const punctuation = eachTerm({
  name: 'punctuation',
  description: 'Each mark is there once, where its language puts it, and brackets close.',
  findIn: (term, _, { languages }) =>
    termTexts(term).flatMap((entry): Finding[] => {
      const fault = punctuationFault(entry.text, languages[entry.language]);
      return fault ? [{ severity: 'should', field: entry.field, ...fault }] : [];
    }),
});

/** The first mark of a text that stands wrong, with what is expected in its place; null if there is none. */
export function punctuationFault(text: string, { punctuation: style }: LanguageStyle): Pick<Finding, 'found' | 'expected'> | null {
  const open = PAIRS.find(([left, right]) => text.split(left!).length !== text.split(right!).length);
  if (open) return { found: show(text), expected: say(`as many “${open[0]}” as “${open[1]}”`, `“${open[0]}”, “${open[1]}” 같은 수로`) };
  const spaced = style === 'spaced' ? SPACE_BEFORE : SPACE_BEFORE_ANY;
  const rules: [RegExp, Bilingual][] = [
    [DOUBLED, say('the mark once', '부호는 하나만')],
    ...(style === 'wide'
      ? [[HALF_WIDTH, say('full-width marks （，。：；）', '전각 부호 （，。：；）')] satisfies [RegExp, Bilingual]]
      : [
          [FULL_WIDTH, say('half-width marks (, . : ;)', '반각 부호 (, . : ;)')] satisfies [RegExp, Bilingual],
          [spaced, say('no space before the mark', '부호 앞에 빈칸 없이')] satisfies [RegExp, Bilingual],
        ]),
  ];
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule ? { found: show(`…${text.slice(Math.max(0, text.search(rule[0]) - 10)).slice(0, 30)}…`), expected: rule[1] } : null;
}
