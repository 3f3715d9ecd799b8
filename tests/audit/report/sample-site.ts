import {
  FAULT_KINDS,
  FINDING_KINDS,
  type HardSentence,
  type PageAudit,
  type PageResult,
  SENTENCE_LENGTHS,
} from '../../../audit/page-audit.ts';
import { moveByDays } from '../../../core/time/calendar-date.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { sampleFault, samplePage } from './sample-page.ts';

const TITLES = [
  '외국인등록 안내',
  '체류기간 연장허가 신청',
  '전입신고 방법',
  '지방세 납부 안내',
  '주정차 위반 과태료 이의신청',
  '생활폐기물 배출 요령',
  '다문화가족 지원사업 공고',
  '건강보험 지역가입자 보험료',
  '임대차계약 신고제',
  '인감증명서 발급',
  '자동차 등록 이전',
  '어린이집 입소 신청',
  '긴급복지 지원 대상',
  '공영주차장 정기권',
  '여권 발급 신청',
  '재난문자 안내',
] as const;

const SENTENCES: readonly HardSentence[] = [
  {
    text: '제1항에 따라 신고를 하여야 하는 자가 정당한 사유 없이 그 기간 내에 신고하지 아니하거나 거짓으로 신고한 경우에는 관할 행정청이 관계 법령에서 정하는 바에 따라 과태료를 부과할 수 있음을 알려 드리오니 착오가 없으시기 바랍니다.',
    eojeol: 31,
    depth: 4,
  },
  {
    text: '지원을 받고자 하는 분은 구비서류를 갖추어 주소지를 관할하는 동 주민센터에 방문하여 신청하시되, 대리인이 신청하는 경우에는 위임장 및 대리인의 신분증을 함께 제출하여야 합니다.',
    eojeol: 23,
    depth: 3,
  },
  {
    text: '체납된 금액이 있는 경우 체납처분에 따라 재산이 압류될 수 있으며, 압류된 재산은 관계 법령에 따라 공매될 수 있습니다.',
    eojeol: 17,
    depth: 2,
  },
];

const SAMPLES: Partial<Record<(typeof FINDING_KINDS)[number], string>> = {
  'lang-missing': '<html>',
  'image-without-alt': '<img src="/images/main/banner_03.jpg">',
  'image-of-text': '<img src="/upload/notice_1123.png">',
  'field-without-label': '<input type="text" name="searchKeyword">',
  'name-without-latin': 'if (!/^[가-힣]+$/.test(form.userName.value)) alert("성명은 한글로 입력하세요");',
  'name-too-short': '<input name="userName" maxlength="10">',
  'resident-number-only': '/^\\d{6}-[1-4]\\d{6}$/',
  'identity-check': '<a href="javascript:fnPopupPhone()">휴대폰 본인인증</a>',
};

/** A generator of numbers from 0 to 1 (mulberry32), the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface SampleSite {
  pages: number;
  terms: readonly Term[];
  seed?: number;
  /** How well the site does, 0 to 1. */
  care?: number;
}

/** The pages of a made-up city hall, one by one: Korean ones, some with English and other versions, and addresses that cannot be read. */
export function* sampleSite({ pages, terms, seed = 1, care = 0.4 }: SampleSite): Generator<PageResult> {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (share: number) => random() < share;
  for (let at = 0; at < pages; at++) {
    const address = at === 0 ? 'https://www.city.go.kr/' : `https://www.city.go.kr/www/contents.do?key=${1000 + at}`;
    if (at > 0 && chance(0.04)) {
      const outcome = FAULT_KINDS[below(FAULT_KINDS.length)]!;
      yield sampleFault({ address, outcome, detail: outcome === 'http-error' ? '404' : 'www.city.go.kr' });
      continue;
    }
    const isDated = chance(0.7);
    const eojeol = 80 + below(900);
    const sentences = 5 + below(50);
    const lengths = share(sentences, [4, 8, 7, 5, 4, 3, 2, 1], random);
    const long = lengths.slice(SENTENCE_LENGTHS.indexOf(20) + 1).reduce((sum, count) => sum + count, 0);
    const updated = isDated ? moveByDays('2026-12-01', -below(chance(care) ? 300 : 2500)) : null;
    const languages = chance(care) ? ['en', 'zh-Hans', 'vi', 'ja', 'ru', 'mn'].filter((_, rank) => chance(0.95 - 0.17 * rank)) : [];
    const versions = languages.map((language) => ({ language, address: `${address}&lang=${language}`, isSamePage: chance(0.8) }));
    const findings = FINDING_KINDS.filter((kind) => SAMPLES[kind] && chance(kind.startsWith('image') ? 0.3 : 0.1)).flatMap((kind) =>
      Array.from({ length: 1 + below(3) }, () => ({
        kind,
        line: 1 + below(900),
        sample: SAMPLES[kind]!,
        lookHere: kind.startsWith('name') || kind === 'identity-check',
      })),
    );
    const page = samplePage({
      address,
      depth: at === 0 ? 0 : 1 + below(3) + below(3),
      title: at === 0 ? '○○시청' : `${TITLES[at % TITLES.length]} | ○○시청`,
      updated,
      length: eojeol * 5,
      headings: Array.from({ length: 2 + below(8) }, (_, rank) => `제목 ${rank}`),
      words: { eojeol, terms: usesOf(terms, Math.round((eojeol * (1 + 9 * random() * (1 - care))) / 100), below) },
      reading: {
        sentences,
        lengths,
        long,
        nested: Math.floor(long / 2),
        passive: below(sentences / 3),
        hardest: long > 0 ? [SENTENCES[below(SENTENCES.length)]!] : [],
      },
      versions,
      contactLanguages: chance(care) ? ['en', 'zh-Hans', 'vi'].slice(0, 1 + below(3)) : [],
      attachments: { pdf: below(2), hwp: below(3), only: chance(0.12) },
      findings,
      fields: chance(0.2) ? 1 + below(8) : 0,
    });
    yield page;
    for (const { language, address: version, isSamePage } of versions)
      if (isSamePage && chance(0.7)) yield versionOf(page, language, version, random);
  }
}

function versionOf(page: PageAudit, language: string, address: string, random: () => number): PageAudit {
  const isCut = random() < 0.3;
  return {
    ...page,
    address,
    lang: { declared: language, found: random() < 0.05 ? 'ko' : language },
    length: Math.round(page.length * (language === 'zh-Hans' ? 0.7 : 1.8) * (isCut ? 0.3 : 1)),
    headings: isCut ? page.headings.slice(0, 1) : page.headings,
    updated: page.updated && random() < 0.3 ? moveByDays(page.updated, -400) : page.updated,
    reading: { sentences: 0, lengths: page.reading.lengths.map(() => 0), long: 0, nested: 0, passive: 0, hardest: [] },
    words: { eojeol: 0, terms: [] },
    versions: [],
  };
}

function usesOf(terms: readonly Term[], uses: number, below: (limit: number) => number) {
  const counts = new Map<string, number>();
  for (let use = 0; use < uses; use++) {
    // A few words are used by far the most, as in any text.
    const { id } = terms[Math.floor(below(terms.length) * (below(1000) / 1000) ** 3)]!;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count);
}

function share(total: number, weights: readonly number[], random: () => number): number[] {
  const counts = weights.map(() => 0);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  for (let each = 0; each < total; each++) {
    const aim = random() * sum;
    const at = weights.findIndex((_, end) => weights.slice(0, end + 1).reduce((all, weight) => all + weight, 0) > aim);
    counts[Math.max(0, at)]!++;
  }
  return counts;
}
