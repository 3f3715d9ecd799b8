import type { Centre } from '../core/contacts/centre.ts';
import { rankCentres } from '../core/contacts/rank-centres.ts';
import type { Directory } from '../core/directory.ts';
import { STAFF_LANGUAGE } from '../core/languages.ts';
import { createRedactor } from '../core/redact/create-redactor.ts';
import { regionOfHost } from '../core/region-of-host.ts';
import type { Region } from '../core/regions.ts';
import { composeRequest } from '../core/request/compose-request.ts';
import { type Channel, listChannels } from '../core/request/list-channels.ts';
import { makeDraft } from '../core/request/make-draft.ts';
import { nameTerm } from '../core/request/name-term.ts';
import { chooseService } from '../core/route/choose-service.ts';
import type { Service } from '../core/services.ts';
import { readStrings } from '../locales/read-locales.ts';
import { hostOf } from './input/host-of.ts';
import { readPageText } from './input/read-page-text.ts';
import type { CommandOptions } from './options.ts';
import { findTerm, routePage } from './route.ts';
import { openTools } from './tools.ts';
import { UsageError } from './usage-error.ts';

/** `annae request`: a consultation request, filled in from a page, with personal numbers struck out. Nothing is sent. */
export function request(path: string, options: CommandOptions): string {
  const { lang, url, email, phone, message } = options;
  const tools = openTools();
  const directory = tools.directory(lang);
  const page = readPageText(path, options);
  const asked = options.term ? findTerm(tools, options.term) : null;
  const service = chooseService(routePage(page, tools, { url, lang, words: message, asked }));
  const host = hostOf(url);
  const region = host === null ? null : regionOfHost(host, tools.routes().regions);
  const centre = chooseCentre(directory, { service, region }, options);
  const redactor = createRedactor(tools.redaction());
  const draft = makeDraft(
    {
      kind: 'consultation',
      service,
      centre: centre?.id ?? null,
      answerIn: directory.languages.own,
      term: asked === null ? null : nameTerm(tools.explanations(lang).terms[asked]!, lang, service),
      page: page.title || host ? { title: page.title, host: host ?? '' } : null,
      readyQuestion: null,
      question: message,
      kept: [],
      translation: null,
      replyTo: { email, phone },
    },
    { directory, language: lang, redactor },
  );
  const phrases = { korean: readStrings(STAFF_LANGUAGE, 'phrases'), own: readStrings(lang, 'phrases') };
  const texts = composeRequest(draft, phrases);
  const { redactions } = redactor.redact(message);
  const channels = listChannels(centre, { texts, language: lang, korean: phrases.korean }).map(printChannel);
  if (!options.json)
    return [`${texts.subject}\n\n${texts.textKo}`, ...(texts.textUser === null ? [] : [texts.textUser])].join('\n\n――\n\n');
  return JSON.stringify({ service, centre: centre?.id ?? null, lang, ...texts, redactions, channels });
}

/** The centre that the options name, or the one that most likely helps. */
function chooseCentre(
  { centres, languages }: Directory,
  about: { service: Service; region: Region | null },
  { centre: id }: CommandOptions,
): Centre | null {
  if (!id) return rankCentres(centres, { ...about, speaks: languages.own })[0] ?? null;
  const named = centres.find((centre) => centre.id === id);
  if (!named) throw new UsageError(`There is no centre “${id}”; there are ${centres.map((centre) => centre.id).join(', ')}.`);
  return named;
}

function printChannel(channel: Channel): { type: Channel['type']; href?: string } {
  switch (channel.type) {
    case 'mailto':
    case 'portal':
    case 'phone':
      return { type: channel.type, href: channel.href };
    case 'open311':
    case 'copy':
    case 'print':
      return { type: channel.type };
    default:
      return channel satisfies never;
  }
}
