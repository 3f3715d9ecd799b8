import { sampleTerm } from '../../glossary/sample-term.ts';

/** An everyday word, a word of buttons, words of the counter and of specialists, of which one has no Vietnamese text. */
export const SAMPLE_WORDS = [
  sampleTerm(),
  sampleTerm({ id: 'apply', headword: '신청', level: 1, common: true }),
  sampleTerm({ id: 'move-in-report', headword: '전입신고', level: 2, ko: { easy: '새집으로 옮겼다고 알리는 일이에요.' } }),
  sampleTerm({ id: 'seizure', headword: '압류', level: 3, vi: null }),
  sampleTerm({ id: 'public-sale', headword: '공매', level: 3 }),
];
