import { LANGUAGE_NAMES, type Language } from '../core/languages.ts';
import { composeRequest } from '../core/request/compose-request.ts';
import type { Draft, Pair } from '../core/request/draft.ts';
import { mailtoLink } from '../core/request/mailto-link.ts';
import { redactText } from '../core/request/redact/redact-text.ts';
import type { Service } from '../core/services.ts';
import type { CentreFile } from '../glossary/centre-schema.ts';
import { hostOf } from './host-of.ts';
import type { CommandOptions } from './options.ts';
import { type PageText, readPageText } from './read-page-text.ts';
import { findTerm, routePage } from './route.ts';
import { openTools, type Tools } from './tools.ts';
import { UsageError } from './usage-error.ts';

const KOREAN_NAMES: Record<Language, string> = { en: '영어', 'zh-Hans': '중국어', ja: '일본어', fr: '프랑스어', vi: '베트남어' };

/** `annae request`: a consultation request, filled in from a page, with personal numbers struck out. Nothing is sent. */
export function request(path: string, options: CommandOptions): string {
  const tools = openTools();
  const page = readPageText(path, options);
  const { text: question, redactions } = redactText(options.message);
  const asked = options.term ? findTerm(tools, options.term) : null;
  const service = chooseService(page, tools, options, asked);
  const centre = chooseCentre(tools, service, options.centre);
  const draft = makeDraft({ tools, page, options, question, service, centre, term: nameTerm(tools, asked, options.lang) });
  const texts = composeRequest(draft);
  const result = {
    service,
    centre: centre?.id ?? null,
    lang: options.lang,
    ...texts,
    redactions,
    channels: channelsOf(centre, texts, options.lang),
  };
  return options.json ? JSON.stringify(result) : `${texts.subject}\n\n${texts.textKo}\n\n――\n\n${texts.textUser}`;
}

/** The term that was asked about, with its name in the reader's language. */
function nameTerm(tools: Tools, number: number | null, lang: Language): Draft['term'] {
  if (number === null) return null;
  const { headword, name } = tools.explanations(lang).terms[number]!;
  return { headword, name };
}

/** The best route that leads to a desk; emergencies have lines, not a form. Without any sign, the government call. */
function chooseService(page: PageText, tools: Tools, { url, message }: CommandOptions, asked: number | null): Service {
  const { routes } = routePage(page, tools, { url, words: message, asked });
  return routes.find(({ service }) => service !== 'safety')?.service ?? 'petition';
}

/** The centre that was named, or the first that counsels in the service. */
function chooseCentre({ glossary }: Tools, service: Service, id: string | undefined): CentreFile | null {
  if (id) {
    const named = glossary.centres.find((centre) => centre.id === id);
    if (!named) throw new UsageError(`There is no centre “${id}”; there are ${glossary.centres.map((centre) => centre.id).join(', ')}.`);
    return named;
  }
  const counselling = glossary.centres.filter(({ services }) => services.includes(service));
  return counselling.find((centre) => centre.id === 'seoul-global-center') ?? counselling[0] ?? null;
}

interface DraftParts {
  tools: Tools;
  page: PageText;
  options: CommandOptions;
  question: string;
  service: Service;
  centre: CentreFile | null;
  term: Draft['term'];
}

function makeDraft({ tools, page, options, question, service, centre, term }: DraftParts): Draft {
  const { lang, url, email, phone } = options;
  const pair = (names: Record<'ko' | Language, string>): Pair => ({ ko: names.ko, user: names[lang] });
  const host = hostOf(url);
  return {
    kind: 'consultation',
    service,
    serviceName: pair(tools.glossary.services.find(({ id }) => id === service)!.name),
    centreName: centre && pair(centre.name),
    language: lang,
    answerIn: { ko: KOREAN_NAMES[lang], user: LANGUAGE_NAMES[lang] },
    term,
    page: page.title || host ? { title: page.title, host: host ?? '' } : null,
    question,
    readyQuestion: null,
    contact: { email, phone },
  };
}

/** The centre's channels in its order, and the two that are always there. */
function channelsOf(centre: CentreFile | null, texts: { subject: string; textKo: string; textUser: string }, lang: Language) {
  const portals = (centre?.channels ?? []).filter((channel) => channel.type === 'portal');
  const portal = portals.find((channel) => channel.lang === lang) ?? portals.find((channel) => channel.lang === 'en') ?? portals[0];
  const own = (centre?.channels ?? []).flatMap((channel) => {
    if (channel.type === 'mailto') return [{ type: 'mailto', href: mailtoLink({ address: channel.address, ...texts }).href }];
    if (channel.type === 'phone') return [{ type: 'phone', href: `tel:${channel.number}` }];
    return channel === portal ? [{ type: 'portal', href: channel.href }] : [];
  });
  return [...own, { type: 'copy' }, { type: 'print' }];
}
