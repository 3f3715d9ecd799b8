import { describe, expect, it } from 'vitest';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { findTextWords } from '../../../../core/route/evidence/find-text-words.ts';
import { questionReader } from '../../../../core/route/page/question-reader.ts';

const { model } = readRouting();
const reader = questionReader(model);
const services = (text: string) =>
  findTextWords(text, model.pages, reader)
    .sort((a, b) => b.weight - a.weight)
    .map(({ service }) => service);
const weightOf = (text: string, wanted: string) =>
  findTextWords(text, model.pages, reader).find(({ service }) => service === wanted)?.weight ?? 0;

describe('findTextWords', () => {
  it.each([
    ['계약 끝난지 두달인데 집주인이 보증금을 안 줘요', 'housing'],
    ['공시지원금 받고 개통했는데 유심이 안 돼요', 'telecom'],
    ['흔들림이 멈추면 계단으로 대피하십시오. 지진이 또 올 수 있습니다.', 'safety'],
    ['Your landlord has to return the deposit when the lease ends.', 'housing'],
    ['毕业后找工作，老板不发工资怎么办。', 'labour'],
  ])('%s speaks for %s', (text, service) => expect(services(text)[0]).toBe(service));

  it.each([
    '세금 | 여권 | 운전면허 | 어린이집 | 법률상담 | 장학금',
    '홈 > 분야별정보 > 세금 > 재산세 납부 안내 페이지입니다',
    '운전면허',
    '많이 본 뉴스 프로야구 한국시리즈 최저임금 전세사기 특별법 수능 한파 환율',
  ])('a menu or a row of links says nothing: %s', (text) => expect(services(text)).toEqual([]));

  it('papers to bring, offices and payment lines say nothing', () =>
    expect(services('구청에 외국인등록증과 여권을 가지고 오십시오.\n계좌로 입금하십시오.')).toEqual([]));

  it('a keyword counts once, however often it stands there', () => {
    const once = '집주인이 보증금을 돌려주지 않습니다.';
    expect(weightOf(`${once}\n그래도 ${once}`, 'housing')).toBeLessThan(1.5 * weightOf(once, 'housing'));
  });

  it('stops reading a long page', () => {
    const filler = Array.from({ length: 400 }, (_, n) => `${n}번째 줄은 아무 주제도 말하지 않는 아주 긴 문장으로 되어 있습니다.`).join(
      '\n',
    );
    expect(weightOf(`보증금을 돌려받으십시오.\n${filler}`, 'housing')).toBeGreaterThan(0);
    expect(weightOf(`${filler}\n보증금을 돌려받으십시오.`, 'housing')).toBe(weightOf(filler, 'housing'));
  });
});
