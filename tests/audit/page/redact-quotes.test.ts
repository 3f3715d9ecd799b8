import { expect, it } from 'vitest';
import { redactQuotes } from '../../../audit/page/redact-quotes.ts';
import { SAMPLE_KNOWLEDGE } from './sample-knowledge.ts';

const redact = (...quotes: string[]) => redactQuotes(quotes, SAMPLE_KNOWLEDGE.redactor);

it('each quote has its own details struck out, and others stay as they are', () => {
  expect(redact('체류지 변경신고', '문의 010-2345-6789', '', '전자우편 minsu@mail.kr 로')).toEqual([
    '체류지 변경신고',
    '문의 [가림: 휴대전화번호]',
    '',
    '전자우편 [가림: 전자우편] 로',
  ]);
});

it('headings are no names', () => {
  const headings = ['계약의 종류', '전세란', '월세란', '돈을 내는 순서', '한도제한계좌'];
  expect(redact(...headings)).toEqual(headings);
});

it('nothing is redacted of nothing', () => {
  expect(redact()).toEqual([]);
});
