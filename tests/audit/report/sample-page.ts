import type { PageAudit, PageFault } from '../../../audit/page-audit.ts';

/** A Korean page on which there is nothing to mend; a test replaces what it is about. */
export function samplePage(replaced: Partial<PageAudit> = {}): PageAudit {
  return {
    address: 'https://www.city.go.kr/a',
    depth: 1,
    outcome: 'read',
    title: '외국인 민원 안내',
    lang: { declared: 'ko', found: 'ko' },
    updated: '2026-11-01',
    length: 3000,
    headings: ['신청 방법', '준비물', '수수료', '문의'],
    words: { eojeol: 600, terms: [] },
    reading: { sentences: 40, lengths: [10, 20, 10, 0, 0, 0, 0, 0], long: 0, nested: 0, passive: 2, hardest: [] },
    versions: ['en', 'zh-Hans', 'vi', 'ja'].map((language) => ({
      language,
      address: `https://www.city.go.kr/${language}/a`,
      isSamePage: true,
    })),
    contactLanguages: ['en', 'zh-Hans', 'vi'],
    attachments: { pdf: 0, hwp: 0, only: false },
    findings: [],
    fields: 0,
    ...replaced,
  };
}

export function sampleFault(replaced: Partial<PageFault> = {}): PageFault {
  return { address: 'https://www.city.go.kr/gone', depth: 2, outcome: 'http-error', detail: '404', ...replaced };
}
