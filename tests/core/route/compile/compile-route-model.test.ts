import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { serviceOfTerm, weightOfTerm } from '../../../../core/route/evidence/term-weight.ts';
import { SERVICES } from '../../../../core/services.ts';

const { model, numbers } = readRouting();

describe('the compiled model', () => {
  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(model))).toEqual(model));

  it('is small where a card loads it, small without the questions, and not large in any language', () => {
    const size = (value: unknown) => gzipSync(JSON.stringify(value)).length;
    const { questions: _, numbers: __, dangerNumbers: ___, languages: ____, ...pages } = model;
    expect(size(pages)).toBeLessThan(12_000);
    expect(size({ ...model, questions: {}, korean: {} })).toBeLessThan(6500);
    for (const questions of Object.values(model.questions)) expect(size(questions)).toBeLessThan(40_000);
  });

  it('gives every term its own service', () => {
    expect(model.terms).toHaveLength(numbers.size * 2);
    expect(serviceOfTerm(model, numbers.get('반환일시금')!)).toBe('pension');
    expect(serviceOfTerm(model, numbers.get('체류자격')!)).toBe('immigration');
  });

  it.each(['수수료', '신청서', '발급', '접수', '민원', '개인정보', '약관', '비밀번호', '가입', '요금'])(
    '%s, which any page carries, tells nothing',
    (headword) => expect(weightOfTerm(model, numbers.get(headword)!)).toBe(0),
  );

  it.each(['여권', '외국인등록증', '신분증', '계좌', '구청', '국민연금공단', '납부'])(
    '%s, which every service asks for, tells little',
    (headword) => expect(weightOfTerm(model, numbers.get(headword)!)).toBeLessThan(0.5),
  );

  it.each(['반환일시금', '피부양자', '확정일자', '연말정산', '번호이동', '종량제봉투', '청약철회'])('%s tells nearly all', (headword) =>
    expect(weightOfTerm(model, numbers.get(headword)!)).toBeGreaterThan(0.65),
  );

  it('knows the emergency terms and the lines to call', () => {
    expect(model.numbers.slice(0, 2)).toEqual(['112', '119']);
    const urgent = new Map(model.urgent);
    expect(urgent.get(numbers.get('가정폭력')!)).toEqual(['112', '1577-1366']);
    expect(urgent.has(numbers.get('쉼터')!)).toBe(false);
  });

  it('has keywords of every service in every language', () => {
    expect(Object.keys(model.questions).sort()).toEqual(['en', 'fr', 'ja', 'ko', 'vi', 'zh-Hans']);
    for (const { keywords } of Object.values(model.questions)) {
      expect(keywords).toHaveLength(SERVICES.length);
      for (const words of keywords) expect(words.length).toBeGreaterThan(5);
    }
  });
});
