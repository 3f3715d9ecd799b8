import { describe, expect, it } from 'vitest';
import { readRoutingWords } from '../../../../glossary/read/read-routing-words.ts';
import type { Term } from '../../../../glossary/schema/term-schema.ts';
import { rightLanguage } from '../../../../workshop/checks/texts/right-language.ts';
import { glossaryOf, sampleIn, sampleTerm, told } from '../../../glossary/sample-term.ts';

const { routingWords } = readRoutingWords();
const faultsOf = (term: Term) => told(rightLanguage.find(glossaryOf([term], { routingWords })));

describe('the language of a text', () => {
  it.each([
    ['fr', 'Téléphonez au 1345, où l’on parle votre langue, avant de venir.'],
    ['ja', '通帳の写し（통장 사본）を窓口に出してください。お問い合わせは1345へ。'],
    ['zh-Hans', '请携带存折复印件（통장사본）到窗口办理，咨询请拨打1345。'],
    ['vi', 'Mang bản sao sổ ngân hàng (통장 사본) đến quầy, hỏi thêm ở số 1345.'],
  ] as const)('is its own in %s, whatever is quoted and called: %s', (language, text) => {
    expect(faultsOf(sampleIn(language, { do: text }))).toEqual([]);
  });

  it.each([
    ['fr', 'Bring a copy of your bank book to the counter of the office.'],
    ['ja', '통장 사본을 가지고 창구에 가서 신청하세요. 전화로 먼저 물어보세요.'],
    ['zh-Hans', '通帳の写しを窓口に出してください。お問い合わせは電話でどうぞ。'],
    ['vi', 'Mang ban sao so ngan hang den quay cua van phong de dang ky.'],
  ] as const)('is another one, or without its diacritics, in %s: %s', (language, text) => {
    expect(faultsOf(sampleIn(language, { do: text }))).toMatchObject([{ field: `${language}.do` }]);
  });

  it('is not told from a few letters', () => {
    expect(faultsOf(sampleTerm({ ko: { easy: 'Short.' } }))).toEqual([]);
  });
});
