import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { readPageText } from '../../../../cli/input/read-page-text.ts';
import { chooseService } from '../../../../core/route/choose-service.ts';
import { findTextWords } from '../../../../core/route/evidence/find-text-words.ts';
import { gatherEvidence, type RouteTexts } from '../../../../core/route/evidence/gather-evidence.ts';
import { koreanReader } from '../../../../core/route/page/page-reader.ts';
import { servicesForPage } from '../../../../core/route/page/services-for-page.ts';
import { servicesForTerm } from '../../../../core/route/page/services-for-term.ts';
import { weighPage } from '../../../../core/route/page/weigh-page.ts';
import { rankServices } from '../../../../core/route/rank-services.ts';

const { model, numbers, ...readers } = readRouting();
const FOLDER = fileURLToPath(new URL('../../../../demo/pages/', import.meta.url));

/** The demonstration pages with the service that each is about; a list of them, and a page of frames, are about nothing. */
const SUBJECTS = {
  'bank.html': 'banking',
  'bank-rates.html': 'banking',
  'city-hall.html': 'civil-documents',
  'health-insurance.html': 'health-insurance',
  'immigration.html': 'immigration',
  'rental-contract.html': 'housing',
  'tax-notice.html': 'tax',
  'traffic-fine.html': 'bills',
};

/** Who helps with a page itself, as its panel says it. */
function helpOn(file: string) {
  const evidence = gatherEvidence({ host: '127.0.0.1', ...readPageText(`${FOLDER}${file}`, { html: true, title: '' }) }, readers);
  return servicesForPage(weighPage(evidence, model, koreanReader(model)), model);
}

/** What the cards of a page say, and what the requests that open from them say. */
function cardsOf(page: RouteTexts) {
  const reader = koreanReader(model);
  // Read once for all requests of the page.
  const textWords = findTextWords(page.text ?? '', model.pages, reader);
  const evidence = { ...gatherEvidence(page, readers), textWords };
  const weighed = weighPage(evidence, model, reader);
  return evidence.terms.map(({ term }) => {
    const [helps, second] = servicesForTerm(term, weighed, model);
    const request = rankServices({ ...evidence, asked: term }, model);
    return { term, helps, second, asks: helps === 'safety' ? request.routes[0]?.service : chooseService(request) };
  });
}

const demo = (file: string) => cardsOf({ host: '127.0.0.1', ...readPageText(`${FOLDER}${file}`, { html: true, title: '' }) });
const named = (page: RouteTexts, headword: string) => cardsOf(page).find(({ term }) => term === numbers.get(headword));

describe('who helps with a word', () => {
  it.each(Object.entries(SUBJECTS))(
    'on %s is who helps with the page, on each of its cards and in each request that opens from one',
    (file, subject) => {
      const cards = demo(file);
      expect(cards.length).toBeGreaterThan(5);
      for (const { term, helps, asks } of cards) expect([term, helps, asks]).toEqual([term, subject, subject]);
      expect(helpOn(file)).toEqual([subject]);
    },
  );

  it('is who helps with any subject where a page says nothing of one', () => {
    expect(servicesForPage([], model)).toEqual(['petition']);
  });

  it('is who helps with the word itself on a list of pages, as in the request that opens from the card', () => {
    const cards = demo('index.html');
    for (const { term, helps, asks } of cards) expect([term, asks]).toEqual([term, helps]);
    expect(new Set(cards.map(({ helps }) => helps)).size).toBeGreaterThan(4);
  });

  it('is the city hall for the fee of a certificate, in whatever city', () => {
    const text = '인감증명서와 주민등록등본을 발급합니다. 수수료는 발급할 때 냅니다. 신분증을 가지고 주민센터를 방문하십시오.';
    const page = { host: 'www.busan.go.kr', title: '증명서 발급 안내', text };
    expect(named(page, '수수료')).toMatchObject({ helps: 'civil-documents', second: undefined });
  });

  it('is the page’s service first, and the term’s own second', () => {
    const text = '체류기간 연장허가를 신청하려면 통합신청서와 여권, 외국인등록증, 수수료를 내십시오. 건강보험 체납이 없어야 합니다.';
    const page = { host: 'www.hikorea.go.kr', title: '체류기간 연장허가 | 하이코리아', text };
    expect(named(page, '여권')).toMatchObject({ helps: 'immigration', second: 'tourism' });
    expect(named(page, '건강보험')).toMatchObject({ helps: 'immigration', second: 'health-insurance' });
    expect(named(page, '외국인등록증')).toMatchObject({ helps: 'immigration', second: undefined });
  });

  it('is the emergency line for a term of danger, and then the page’s service', () => {
    const text = '체류기간 연장허가를 신청하십시오. 스토킹 피해자도 체류기간을 연장할 수 있습니다.';
    const page = { host: 'www.hikorea.go.kr', title: '체류기간 연장허가', text };
    expect(named(page, '스토킹')).toMatchObject({ helps: 'safety', second: 'immigration' });
  });
});
