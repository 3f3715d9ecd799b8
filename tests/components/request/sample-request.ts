import directory from 'annae:directory/en';
import explanations from 'annae:explanations/en';
import index from 'annae:index';
import records from 'annae:locales/records';
import loadRedactionWords from 'annae:locales/redaction';
import pages from 'annae:pages';
import publicContacts from 'annae:public-contacts';
import en from 'annae:questions/en';
import ko from 'annae:questions/ko';
import routes from 'annae:routes';
import hangul from 'annae:scripts/hangul';
import latin from 'annae:scripts/latin';
import loadTagger from 'annae:taggers';
import { vi } from 'vitest';
import { loadRequestTexts } from '../../../components/request/load-request-texts.ts';
import { openRequestRedactor } from '../../../components/request/open-request-redactor.ts';
import type { RequestShell } from '../../../components/request/request-shell.ts';
import { createRequestState, type RequestKnowledge, type RequestState } from '../../../components/request/request-state.ts';
import type { Centre } from '../../../core/contacts/centre.ts';
import type { ServiceDetails } from '../../../core/directory.ts';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { type Entries, NO_ENTRIES, type Occasion } from '../../../core/request/entries.ts';
import type { Situation } from '../../../core/request/situation.ts';
import type { RouteModel } from '../../../core/route/route-model.ts';
import { centre, hours, line } from '../../core/contacts/sample-contacts.ts';

/** Counsels on much, in English and Vietnamese; taken by telephone, mail and its site. */
export const CITY_CENTRE: Centre = centre({
  id: 'city-centre',
  name: { ko: '시민상담센터', user: 'City Advice Centre' },
  address: { ko: '서울특별시 종로구 종로 1', user: '1 Jong-ro, Jongno-gu, Seoul' },
  phone: '02-111-1111',
  languages: ['ko', 'en', 'vi'],
  services: ['immigration', 'labour', 'housing'],
  channels: [
    { type: 'portal', href: 'https://city.example/en', lang: 'en' },
    { type: 'phone', number: '02-111-1111' },
    { type: 'mailto', address: 'help@city.example' },
  ],
});

/** Counsels on work and stay alone, in Mongolian, over Open311. */
export const WORK_CENTRE: Centre = centre({
  id: 'work-centre',
  name: { ko: '외국인노동자센터', user: 'Migrant Workers’ Centre' },
  languages: ['ko', 'mn'],
  services: ['immigration', 'labour'],
  channels: [{ type: 'open311', endpoint: 'https://work.example/open311/v2', jurisdiction: null }],
});

const IMMIGRATION: ServiceDetails = {
  name: { ko: '출입국·체류', user: 'Immigration and stay' },
  about: 'Visas, stay and the Residence Card.',
  institution: { ko: '출입국·외국인청', user: 'Immigration Office' },
  site: null,
  contacts: [
    line({
      number: '1345',
      name: { ko: '외국인종합안내센터', user: 'Immigration Contact Centre' },
      languages: ['ko', 'en', 'vi', 'zh'],
      hours: [hours('09:00', '22:00')],
      keys: { vi: '9,1', en: '3' },
      asOf: '2025-10',
    }),
  ],
  bring: [{ ko: '여권', user: 'Passport' }],
  experts: null,
  yours: null,
};

/** Of the term that tests ask about, of its service, and of another. */
export const SITUATIONS: readonly Situation[] = [
  {
    id: 'immigration/new-address',
    service: 'immigration',
    terms: [],
    label: 'I moved',
    question: { ko: '주소가 바뀌면 신고해야 하나요?', user: 'Must I report a new address?' },
  },
  {
    id: 'immigration/extension',
    service: 'immigration',
    terms: ['period-of-stay'],
    label: 'It expires soon',
    question: { ko: '체류기간은 언제까지 연장해야 하나요?', user: 'By when must I extend my stay?' },
  },
  {
    id: 'banking/card-lost',
    service: 'banking',
    terms: ['credit-card'],
    label: 'I lost it',
    question: { ko: '카드를 잃어버렸습니다. 어떻게 정지하나요?', user: 'I lost my credit card. How do I have it blocked?' },
  },
  {
    id: 'safety/threatened',
    service: 'safety',
    terms: [],
    label: 'I am threatened',
    question: { ko: '협박을 받고 있습니다. 누구에게 알려야 하나요?', user: 'I am being threatened. Whom do I tell?' },
  },
];

const QUESTIONS: RouteModel['questions'] = { ko, en };

const redactor = await openRequestRedactor('en', publicContacts, { words: loadRedactionWords, tagger: loadTagger });
// So that a draft is whole at once, whatever the tests write.
await redactor.prepare('Latin letters, 한글');

/** The glossary's knowledge in English, with services whose facts do not change under the tests. */
export const KNOWLEDGE: RequestKnowledge = {
  language: 'en',
  region: null,
  directory: {
    services: { ...directory.services, immigration: IMMIGRATION },
    centres: [WORK_CENTRE, CITY_CENTRE],
    dangers: directory.dangers,
    languages: directory.languages,
    regions: directory.regions,
  },
  routes: { ...pages, ...routes, questions: QUESTIONS },
  loadQuestions: async (language) => QUESTIONS[language]!,
  terms: explanations.terms,
  match: createMatcher(loadIndex(index)),
  redactor,
  loadExplanation: async (term) => explanations.terms[term]!,
  loadSituations: async () => SITUATIONS,
  loadScript: async (script) => (script === 'hangul' ? hangul : latin),
  ...(await loadRequestTexts('en')),
};

/** From the card of a term on the immigration office's site. */
export const OCCASION: Occasion = {
  term: 'period-of-stay',
  page: { title: '체류기간 연장허가 | 하이코리아', host: 'www.hikorea.go.kr' },
  terms: [],
};

/** From no page, about no word. */
export const NOWHERE: Occasion = { term: null, page: null, terms: [] };

/** A request as a test begins it: about 체류기간, unless told otherwise. */
export function sampleState(
  entries: Partial<Entries> = {},
  { occasion = OCCASION, ...knowledge }: Partial<RequestKnowledge> & { occasion?: Occasion } = {},
): RequestState {
  const start = { draftId: '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13', occasion, entries: { ...NO_ENTRIES, ...entries } };
  const { language = 'en', directory = KNOWLEDGE.directory } = knowledge;
  const { name, spoken } = records[language]!;
  const languages = { ...directory.languages, own: spoken.tag, ownName: name };
  return createRequestState({ ...KNOWLEDGE, ...knowledge, directory: { ...directory, languages } }, start);
}

/** A shell that lets everything happen, on a Wednesday morning in Seoul. */
export function sampleShell(given: Partial<RequestShell> = {}): RequestShell {
  return {
    now: () => new Date('2026-11-25T10:00:00+09:00'),
    copy: vi.fn(async () => true),
    print: vi.fn(),
    translate: null,
    connect: vi.fn(async () => null),
    memory: null,
    onSent: vi.fn(),
    keepsDrafts: false,
    ...given,
  };
}
