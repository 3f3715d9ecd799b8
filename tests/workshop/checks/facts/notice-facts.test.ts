import { describe, expect, it } from 'vitest';
import type { NoticeRecord } from '../../../../glossary/schema/notice-schema.ts';
import { noticeFacts } from '../../../../workshop/checks/facts/notice-facts.ts';
import { noticeStyle } from '../../../../workshop/checks/texts/notice-style.ts';
import { noticeReading, sampleNotice } from '../../../glossary/sample-notice.ts';
import { glossaryOf } from '../../../glossary/sample-term.ts';

const glossary = (given: Partial<NoticeRecord>) => glossaryOf([], { noticeReadings: [noticeReading(sampleNotice(given))] });
const facts = (given: Partial<NoticeRecord>) => noticeFacts.find(glossary(given)).map(({ field, found }) => [field, found]);
const style = (given: Partial<NoticeRecord>) => noticeStyle.find(glossary(given)).map(({ field }) => field);
const { en, ko } = sampleNotice();

describe('a notice', () => {
  it('is sound', () => {
    expect(facts({})).toEqual([]);
    expect(style({})).toEqual([]);
  });

  it('is reported where a step has no sentence in a language', () => {
    expect(facts({ en: { ...en, steps: { pay: en.steps.pay } } })).toEqual([['en.steps', 'object']]);
  });

  it('is reported where a sentence has no step', () => {
    expect(facts({ en: { ...en, steps: { ...en.steps, call: 'Call.' } } })).toEqual([['en.steps', 'call']]);
  });

  it('is reported where a text names a fact that it does not have', () => {
    expect(facts({ en: { ...en, otherwise: 'It grows by {rate}.' } })).toEqual([['en.otherwise', '{rate}']]);
  });

  it('is reported where a step ends on a day that nothing tells', () => {
    const [pay, object] = sampleNotice().steps;
    expect(facts({ steps: [pay!, { ...object!, by: 'someday' }] })).toEqual([['steps', 'someday']]);
  });

  it('is reported where a term or a paper does not exist', () => {
    expect(facts({ terms: ['tax-on-windows'], bring: ['golden-ticket'] })).toEqual([
      ['terms', 'tax-on-windows'],
      ['bring', 'golden-ticket'],
    ]);
  });

  it('is reported where its Korean is not in the polite style of the glossary', () => {
    expect(style({ ko: { ...ko, about: '과태료 고지서임.' } })).toEqual(['ko.about']);
  });

  it('is reported where a mark is there twice', () => {
    expect(style({ en: { ...en, genuine: 'Ask the city,, not the message.' } })).toEqual(['en.genuine']);
  });
});
