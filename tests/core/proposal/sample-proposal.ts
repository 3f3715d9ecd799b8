import type { Proposal } from '../../../core/proposal/proposal.ts';

export const CORRECTION = {
  kind: 'correction',
  id: 'alien-registration-card',
  headword: '외국인등록증',
  language: 'vi',
  seen: '외국인등록증 재발급을 신청하세요.',
  from: 'www.hikorea.go.kr',
} satisfies Proposal;

export const MISSING = { kind: 'missing-word', word: '계좌이체', language: 'en', seen: null, from: null } satisfies Proposal;

export const SEARCHES = {
  kind: 'missed-searches',
  language: 'fr',
  words: [
    { query: 'geonbo', count: 3, last: '2026-11-30' },
    { query: '건보 료', count: 1, last: '2026-12-01' },
  ],
} satisfies Proposal;
