import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';

/** Numbers of files by forms that offices give out and nothing else has: 2026-11-0012345, 2026-진정-012345, 난민-2026-1234. */
export const fileNumber: Recogniser = {
  name: 'file-number',
  kind: 'receipt-number',
  before: ['paper-number'],
  prepare(words) {
    const forms = fileForms(words).map((source) => new RegExp(source, 'gu'));
    return ({ text, isNamedHarmless }) => forms.flatMap((form) => findSpans(text, form, (_, span) => !isNamedHarmless(span)));
  },
};

function fileForms(words: Words): string[] {
  const ordinal = words.exact('ordinal');
  const permit = `(?<!${words.exact('permit')}(?:${words.exact('number-of-permit')})? ?(?:${ordinal})? ?)`;
  const matter = `(?<=${words.exact('matter')} ?(?:${words.exact('number-of-matter')})? ?)`;
  return [
    '(?<![\\w-])20\\d{2}-[A-Z]{1,4}-\\d{4,8}(?![\\w-])',
    '(?<![\\w-])(?!ISO|IEC|KS-)[A-Z]{1,5}-20\\d{2}-[A-Z]{0,5}-?\\d{3,8}(?![\\w-])',
    `(?<!\\d)20\\d{2}${words.exact('kind-of-file')}-?\\d{4,8}(?!\\d)`,
    // Not the number of somebody's permit or licence, which hangs on the wall.
    `(?<![\\d-])${permit}20\\d{2}-\\d{6} ?호`,
    '(?<![가-힣])[가-힣]{2}-[가-힣]{1,2}-20\\d{2}-\\d{4,8}(?![\\d-])',
    '(?<![\\w-])[0-9A-Z]{3}-\\d{4}-\\d{7}(?![\\w-])',
    // Vehicle identification numbers (ISO 3779).
    `(?<=${words.exact('vehicle-number')}[ :]{1,4})[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])`,
    `${matter}${ordinal} ?20\\d{2}-\\d{3,7} ?호`,
    '(?<![\\w-])\\d{2}-[A-Z]{1,3}-\\d{5,8}(?![\\w-])',
    `(?<![\\d-])(?<!${ordinal} ?)20\\d{2}-(?:\\d{1,2}-)?\\d{6,8}(?![\\d-]| ?호)`,
    // Notices of provinces (2026-서울-123) are public.
    `(?<![\\d-])20\\d{2}-(?!${words.exact('province-of-notice')})[가-힣]{1,4}-\\d{3,8}(?![\\d-])`,
    '(?<![가-힣])[가-힣]{2,4}-20\\d{2}-\\d{3,8}(?![\\d-]| ?호)',
  ];
}

/** What it strikes and keeps, and why. */
export const fileNumberExamples: Examples = {
  strikes: [
    { text: '내 건 ⟦2026-10-6038271⟧ 어디까지 왔나요', why: 'a civil petition’s form, without a label' },
    { text: '⟦2026-진정-060382⟧ 담당자', why: 'a kind of file between year and number' },
    { text: '⟦난민-2026-6038⟧ 심사', why: 'a kind of file in front of the year' },
    { text: '난민과 ⟦26-I-06042⟧ 이의신청', why: 'a letter between the figures' },
    { text: '시간제취업 허가 ⟦2026-PT-060428⟧ 반려', why: 'letters between year and number' },
    { text: '비자 신청 ⟦KR-2026-ABX7712⟧ 상태', why: 'letters in front of the year and behind it' },
    { text: '형은 ⟦2026보호-03917⟧로 화성에 있어요', why: 'a detention, without a label' },
    { text: '사건접수 ⟦제2026-06042호⟧로 조사받음, 고시 제2026-604호', why: 'a police case beside a public notice' },
    { text: '난민신청 접수증 ⟦서울-난-2023-004418⟧', why: 'an office and a kind of file in front of the year' },
  ],
  keeps: [
    { text: '관광사업자등록 제2011-000041호', why: 'the public number of a business' },
    { text: '2023-경기고양-04718호', why: 'the number of a mail-order business' },
  ],
};
