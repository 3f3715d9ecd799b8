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
    ['vi', 'Bringen Sie eine Kopie Ihres Sparbuchs zum Schalter der Behörde.'],
    ['ja', 'Bringen Sie eine Kopie Ihres Sparbuchs zum Schalter der Behörde.'],
  ] as const)('is another one, or without its diacritics, in %s: %s', (language, text) => {
    expect(faultsOf(sampleIn(language, { do: text }))).toMatchObject([{ field: `${language}.do` }]);
  });

  it.each([
    ['fr', 'German', 'Sie können den Vertrag jederzeit kündigen.'],
    ['fr', 'German', 'Bringen Sie eine Kopie Ihres Sparbuchs zum Schalter der Behörde.'],
    ['fr', 'Spanish', 'La tarjeta de identidad de los extranjeros que viven en Corea.'],
    ['fr', 'Spanish', 'Pague la multa en el banco antes de la fecha indicada.'],
    ['fr', 'Italian', 'La carta di identità degli stranieri che vivono in Corea.'],
    ['fr', 'Portuguese', 'O certificado é emitido gratuitamente pela repartição.'],
    ['fr', 'Dutch', 'De identiteitskaart van buitenlanders die in Korea wonen.'],
    ['fr', 'Filipino', 'Ang kard ng pagkakakilanlan ng mga dayuhan sa Korea.'],
    ['fr', 'another language', 'Tuo kopio pankkikirjastasi viraston palvelutiskille ennen kuukauden loppua.'],
    ['en', 'German', 'Die Bescheinigung, dass Sie in Korea wohnen und sich angemeldet haben.'],
    ['en', 'Spanish', 'El impuesto se calcula según sus ingresos del año anterior.'],
    ['en', 'French', 'La pièce d’identité des étrangers qui vivent en Corée.'],
  ] as const)('is seen in each sentence: in %s, one in %s', (language, name, sentence) => {
    const before =
      language === 'fr' ? 'Apportez votre carte au guichet de la mairie.' : 'Take your card to the counter of the district office.';
    for (const text of [sentence, `${before} ${sentence}`])
      expect(faultsOf(sampleIn(language, { do: text }))).toMatchObject([{ expected: expect.stringContaining(`looks like ${name}`) }]);
  });

  it.each([
    ['fr', 'Demandez le « Notice of Decision » ou le « Certificate of the Facts » au guichet.'],
    ['fr', 'En cas de refus, vérifiez le délai de recours.'],
    ['fr', 'Ne remettez ni passeport ni carte de résident.'],
    ['en', 'Hagwon, jeonse, wolse, banjeonha, goshiwon: ask what the contract says.'],
  ] as const)('is its own where it quotes names or has few frequent words, in %s: %s', (language, text) => {
    expect(faultsOf(sampleIn(language, { do: text }))).toEqual([]);
  });

  it('is not told from a few letters', () => {
    expect(faultsOf(sampleTerm({ ko: { easy: 'Short.' } }))).toEqual([]);
  });
});
