import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';

/** Texts that a request quotes or says, in which no number is anyone's own. */
const HARMLESS: Record<string, readonly string[]> = {
  'laws and documents': ['인천지방법원 2019가단20718 판결의 취지', '대법원 2019. 5. 30. 선고 2016다276177 판결', '헌재 2019헌마1234'],
  'business and products': ['2023-경기고양-04718호'],
  wording: [
    '여권번호는 9자리입니다',
    '주민등록번호 13자리',
    '계좌번호를 알려 주세요',
    '이사 이후 일이 삼사 건 있었습니다',
    'one two three four',
  ],
};

describe('redactText leaves', () => {
  it.each(Object.entries(HARMLESS).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))('%s: %s', (_, text) => {
    expect(redact(text)).toEqual({ text, redactions: [] });
  });
});
