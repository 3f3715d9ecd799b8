import { withoutPlaces } from '../../../core/facts/fill-facts.ts';
import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { type TermText, termTexts } from './term-texts.ts';

/** What the answer of a translation or chat program leaves behind, in any language. */
const LEFTOVERS =
  /\bTODO\b|\bTBD\b|\bXXX+\b|lorem ipsum|\bas an ai\b|language model|\[[^\]]*\]|\{[^}]*\}|^(translation|翻译|翻訳|번역|traduction|bản dịch) ?[:：]|\?\?/i;

/** Empty phrases by language: each is a sign of a text that nobody has thought through. */
const EMPTY_PHRASES: Partial<Record<TermText['language'], RegExp>> = {
  en: /\b(please note|it is (important|worth|essential) to|it should be noted|in conclusion|delve|seamless|plays? a (crucial|vital|key) role|utili[sz]e|kindly|navigat(e|ing) the|here is the)\b/i,
  'zh-Hans': /值得注意的是|需要注意的是|总的来说|综上所述|总而言之|以下是|作为一个/,
  ja: /以下は|以下の通り|ご注意ください。ご|することが可能です|と言えるでしょう/,
  fr: /\b(il est (important|essentiel) de|veuillez noter|il convient de noter|en conclusion|n['’]hésitez pas|voici la)\b/i,
  vi: /dưới đây là|xin lưu ý rằng|điều quan trọng là|tóm lại|cần lưu ý rằng/i,
  ko: /다음은|참고로|결론적으로|중요합니다/,
};

/** The same word twice. French (vous vous), Vietnamese and English (“fill in in Korean”) rightly have some. */
const TWICE = /(?<!\p{L})(\p{L}{3,}) \1(?!\p{L})/iu;
const RIGHTLY_TWICE = /^(vous|nous|that|had)$/i;

export const machineStyle = eachTerm({
  name: 'machine-style',
  description: 'Texts have no leftovers of tools, empty phrases or doubled words.',
  findIn: (term) =>
    termTexts(term).flatMap((entry): Finding[] => {
      const { field, text } = entry;
      const leftover = LEFTOVERS.exec(withoutPlaces(text))?.[0];
      if (leftover)
        return [
          {
            severity: 'must',
            field,
            found: show(leftover),
            expected: say('a text without leftovers of a tool', '번역기나 챗봇이 남긴 흔적이 없는 글'),
          },
        ];
      const found = EMPTY_PHRASES[entry.language]?.exec(text)?.[0] ?? doubled(entry);
      return found
        ? [
            {
              severity: 'should',
              field,
              found: show(found),
              expected: say('plain words that tell the reader something', '읽는 사람에게 무언가를 알려 주는 쉬운 말'),
            },
          ]
        : [];
    }),
});

function doubled({ language, text }: TermText): string | undefined {
  if (language === 'vi') return undefined;
  const [both, word] = TWICE.exec(text) ?? [];
  return word && !RIGHTLY_TWICE.test(word) ? both : undefined;
}
