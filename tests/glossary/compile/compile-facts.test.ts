import { describe, expect, it } from 'vitest';
import { fillExplanation } from '../../../core/explanation.ts';
import { holdToday } from '../../../core/facts/hold-today.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import type { FactRecord } from '../../../glossary/schema/fact-schema.ts';
import { realGlossary } from '../real-glossary.ts';
import { glossaryOf, sampleIn, sampleTerm } from '../sample-term.ts';

const wage: FactRecord = {
  ...{ id: 'wage', kind: 'amount', value: 10320, unit: 'KRW', from: null, who: 'all' },
  source: { law: '최저임금법', article: '제5조' },
  checked: null,
  until: '2026-12-31',
};
const next: FactRecord = { ...wage, value: 10700, since: '2027-01-01', until: '2027-12-31' };
const { services, letters } = realGlossary;
const compile = (term: ReturnType<typeof sampleTerm>) => compileGlossary(glossaryOf([term], { services, letters })).explanations;
const termWith = (facts: FactRecord[]) => ({
  ...sampleIn('en', { meaning: 'Pay of {wage} an hour.', do: 'Ask your employer.' }),
  ko: { easy: '한 시간에 {wage}이에요.' },
  facts,
});

describe('a text that names a number', () => {
  const { en, ko } = compile(termWith([wage]));

  it('has the number in it, said in its own language', () => {
    expect(en.terms[0]).toMatchObject({ meaning: 'Pay of 10,320 won an hour.', easyKorean: '한 시간에 10,320원이에요.' });
    expect(ko.terms[0]).toMatchObject({ meaning: '한 시간에 10,320원이에요.' });
  });

  it('says whom to ask from the day after the number’s last; a text without the number stays', () => {
    const on = (today: string) => holdToday(en.terms[0]!, 'en', today);
    expect(on('2026-12-31').meaning).toBe('Pay of 10,320 won an hour.');
    expect(on('2027-01-01').meaning).toMatch(/^A number here may have changed\. Ask .+1345/);
    expect(on('2027-01-01').easyKorean).toMatch(/1345\)에 물어보세요/);
    expect(on('2027-01-01').do).toBe('Ask your employer.');
    expect(holdToday(ko.terms[0]!, 'ko', '2027-01-01').meaning).toMatch(/1345\)에 물어보세요/);
  });

  it('goes on with the number that follows', () => {
    const followed = compile(termWith([wage, next])).en.terms[0]!;
    expect(holdToday(followed, 'en', '2026-12-31').meaning).toBe('Pay of 10,320 won an hour.');
    expect(holdToday(followed, 'en', '2027-01-01').meaning).toBe('Pay of 10,700 won an hour.');
    expect(holdToday(followed, 'en', '2028-01-01').meaning).toMatch(/^A number here may have changed/);
  });

  it('expires too where it is shown in place of a language that has no text', () => {
    const half = compile({ ...termWith([wage]), fr: undefined, vi: undefined } as never);
    const [inFrench, second] = [
      fillExplanation(half.fr.terms[0]!, half.en.terms[0]!, 'en'),
      holdToday(half.vi.terms[0]!, 'vi', '2027-01-01'),
    ];
    expect(holdToday(inFrench, 'fr', '2027-01-01').meaning).toMatch(/^A number here may have changed/);
    expect(second).toMatchObject({ textLanguage: 'en', meaning: expect.stringMatching(/^A number here/) });
  });
});

describe('what a term says beside its texts', () => {
  it('is left out where it says nothing', () => {
    const explanation = compile(sampleTerm()).en.terms[0]!;
    for (const key of ['who', 'facts', 'bring', 'form', 'link', 'onPaper', 'dated', 'ask']) expect(explanation).not.toHaveProperty(key);
  });

  it('names papers in the reader’s language and as a counter knows them', () => {
    const { vi, ko } = compile(sampleTerm({ bring: ['passport'] }));
    expect(vi.terms[0]!.bring).toEqual([{ name: 'Hộ chiếu', korean: '여권' }]);
    expect(ko.terms[0]!.bring).toEqual([{ name: '여권' }]);
  });

  it('leads to a page that somebody has seen, in the reader’s language, and until then to the home page', () => {
    const link = { ko: 'https://www.hikorea.go.kr/ko/page', en: 'https://www.hikorea.go.kr/en/page' };
    const seen = compile(sampleTerm({ link: { ...link, seen: '2026-12-01' } }));
    expect([seen.ko, seen.en, seen.vi].map(({ terms }) => terms[0]!.link)).toEqual([link.ko, link.en, link.en]);
    expect(compile(sampleTerm({ link: { ...link, seen: null } })).ko.terms[0]!.link).toBe('https://www.hikorea.go.kr');
  });

  it('has another name for the pages of one service, in the languages that give one', () => {
    const { en, fr, ko } = compile(sampleTerm({ names: { bills: { en: 'Fine for it', ko: '벌금' } } }));
    expect(en.terms[0]!.elsewhere).toEqual({ bills: 'Fine for it' });
    expect([fr.terms[0], ko.terms[0]].map((term) => term!.elsewhere)).toEqual([undefined, undefined]);
  });
});
