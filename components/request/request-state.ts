import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Centre } from '../../core/contacts/centre.ts';
import type { ChannelType } from '../../core/contacts/channel.ts';
import { rankCentres } from '../../core/contacts/rank-centres.ts';
import type { SpokenTag } from '../../core/contacts/spoken-language.ts';
import type { Directory } from '../../core/directory.ts';
import { type Explanation, namesOf, type TermNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Matcher } from '../../core/match/find-matches.ts';
import type { GrowingRedactor } from '../../core/redact/growing-redactor.ts';
import type { Redaction } from '../../core/redact/redaction.ts';
import { regionOfHost } from '../../core/region-of-host.ts';
import type { Region } from '../../core/regions.ts';
import { composeRequest, type RequestTexts } from '../../core/request/compose-request.ts';
import type { Draft } from '../../core/request/draft.ts';
import { type Entries, type Occasion, resolveEntries } from '../../core/request/entries.ts';
import { type Channel, listChannels } from '../../core/request/list-channels.ts';
import { type Choices, makeDraft } from '../../core/request/make-draft.ts';
import { nameTerm } from '../../core/request/name-term.ts';
import type { RequestPhrases } from '../../core/request/request-phrases.ts';
import type { Situation } from '../../core/request/situation.ts';
import { chooseService } from '../../core/route/choose-service.ts';
import type { Script } from '../../core/route/emergency/script.ts';
import { findTextWords, languagesOfText } from '../../core/route/evidence/find-text-words.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';
import { foldQuestion } from '../../core/route/language/fold-question.ts';
import { guessOtherLanguage } from '../../core/route/language/guess-languages.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import { readerFor } from '../../core/route/page/question-reader.ts';
import { type Routing, rankServices } from '../../core/route/rank-services.ts';
import type { QuestionModel, RouteModel } from '../../core/route/route-model.ts';
import type { Service } from '../../core/services.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { loadQuestionsAsWritten } from './question/load-questions-as-written.ts';
import { loadWordsAsWritten, type WordsAsWritten } from './question/load-words-as-written.ts';
import { openSituations, type SituationsAsWritten } from './question/open-situations.ts';
import { papersToBring } from './question/papers-to-bring.ts';
import { readQuestionAsWritten } from './question/read-question-as-written.ts';

/** What the agency says whose page it is. */
export interface AgencyWishes {
  /** Its own service, which a request is for unless the question is about something else. */
  service?: Service | undefined;
  /** The id of its own centre. */
  centre?: string | undefined;
  /** The ways to send that it offers; all without it. */
  channels?: readonly ChannelType[] | undefined;
  /** What readers consent to before its server gets a request, in their language. */
  consent?: string | undefined;
}

/** What is known in the reader's language; loaded when a request is opened. */
export interface RequestKnowledge {
  language: Language;
  /** Where the reader says that they live; null where they have not said. */
  region: Region | null;
  agency?: AgencyWishes | undefined;
  directory: Directory;
  /** With the questions of Korean; those of other languages are loaded when a text is in them. */
  routes: RouteModel;
  loadQuestions(language: Language): Promise<QuestionModel>;
  terms: readonly TermNames[];
  /** The explanation of a term, by its number; asked for when the request is about one, which does not wait for it. */
  loadExplanation(term: number): Promise<Explanation>;
  match: Matcher;
  redactor: GrowingRedactor;
  /** What questions in a script are read by; asked for when a question is written in it. */
  loadScript(script: Script): Promise<ScriptKnowledge>;
  /** What people often ask; asked for when the request is there, which does not wait for it. */
  loadSituations(): Promise<readonly Situation[]>;
  /** The request's screens. */
  t: Translate;
  /** The words of the text that is sent. */
  phrases: RequestPhrases;
}

/** A request while it is written: what was entered, and all that follows from it. */
export interface RequestState extends RequestKnowledge {
  /** A UUID, the same however often the request is sent. */
  draftId: string;
  occasion: Occasion;
  /** What the page's text tells of its subject, which a draft keeps in place of the text. */
  textWords: ReadonlySignal<NonNullable<Occasion['textWords']>>;
  entries: Signal<Entries>;
  change(part: Partial<Entries>): void;
  routing: ReadonlySignal<Routing>;
  /** Whether anything in the question tells what it is about; true while there is no question. */
  isUnderstood: ReadonlySignal<boolean>;
  /** The language of the question, where it is one that the interface does not speak. */
  writtenIn: ReadonlySignal<SpokenTag | null>;
  term: TermNames | null;
  situations: SituationsAsWritten;
  /** What to bring, with its Korean. */
  bring: ReturnType<typeof papersToBring>;
  /** The entries with every guess made. */
  choices: ReadonlySignal<Choices>;
  /** The centres that counsel in the service, best first. */
  centres: ReadonlySignal<readonly Centre[]>;
  centre: ReadonlySignal<Centre | null>;
  /** Until what finds personal details is ready, nothing that the reader wrote is in the draft, and nothing may be sent. */
  redacting: WordsAsWritten;
  /** What of the question would be struck out. */
  redactions: ReadonlySignal<readonly Redaction[]>;
  draft: ReadonlySignal<Draft>;
  texts: ReadonlySignal<RequestTexts>;
  channels: ReadonlySignal<readonly Channel[]>;
}

/** What a request begins with: a new draft, or one that was kept. */
export interface RequestStart {
  draftId: string;
  occasion: Occasion;
  entries: Entries;
  /** The text of the page, to find its subject by; not kept. */
  pageText?: string | undefined;
}

export function createRequestState(
  knowledge: RequestKnowledge,
  { draftId, occasion, entries: begun, pageText = '' }: RequestStart,
): RequestState {
  const { language, directory, terms, match, redactor, phrases, agency = {} } = knowledge;
  const first = agency.centre ?? null;
  const entries = signal(begun);
  const asked = terms.findIndex(({ id }) => id === occasion.term);
  const term = terms[asked] ?? null;
  const region = knowledge.region ?? (occasion.page && regionOfHost(occasion.page.host, knowledge.routes.regions));
  const title = occasion.page?.title ?? '';
  const titleTerms = countTerms(title, match);

  const question = computed(() => entries.value.question);
  // A page with Korean terms is read as its cards read it, whatever else is written there.
  const isKorean = occasion.terms.length > 0;
  const asWritten = computed(() => (isKorean ? [question.value] : [question.value, title]));
  const others = isKorean ? new Set<Language>() : languagesOfText(pageText, knowledge.routes);
  const { routes, isLoading } = loadQuestionsAsWritten(asWritten, others, knowledge);
  const textWords = computed(
    () => occasion.textWords ?? findTextWords(pageText, routes.value.pages, readerFor(occasion.terms, routes.value)),
  );
  const writtenIn = computed(() => guessOtherLanguage(foldQuestion(question.value), knowledge.routes.languages));
  const reading = readQuestionAsWritten(question, knowledge);
  const routing = computed(() => {
    const evidence = {
      host: occasion.page?.host ?? null,
      title,
      terms: occasion.terms,
      textWords: textWords.value,
      titleTerms,
      asked: term ? asked : null,
      askedNames: term ? namesOf(term) : [],
      words: question.value,
      ...reading.value,
      wordTerms: countTerms(question.value, match),
    };
    return rankServices(evidence, routes.value);
  });
  const routed = computed(() => (agency.service && !isAboutElse(routing.value) ? agency.service : chooseService(routing.value)));
  const situations = openSituations(entries, { routed, term: occasion.term, terms, load: knowledge.loadSituations });
  const choices = computed(() => {
    const situation = situations.chosen.value;
    return resolveEntries(entries.value, occasion, {
      directory,
      routed: routed.value,
      region,
      first,
      term: term && nameTerm(term, language, entries.value.service ?? routed.value),
      situation,
    });
  });
  const centre = computed(() => directory.centres.find(({ id }) => id === choices.value.centre) ?? null);
  const redacting = loadWordsAsWritten(
    computed(() => [question.value, entries.value.translation ?? '', occasion.page?.title ?? '']),
    redactor,
  );
  const draft = computed(() => {
    const isReady = redacting.readiness.value === 'ready';
    const shown = isReady ? choices.value : { ...choices.value, question: '', translation: null, page: null };
    return makeDraft(shown, { directory, language, redactor });
  });
  const texts = computed(() => composeRequest(draft.value, phrases));

  return {
    ...knowledge,
    region,
    draftId,
    occasion,
    textWords,
    entries,
    change(part) {
      entries.value = { ...entries.value, ...part };
    },
    routing,
    isUnderstood: computed(() => question.value.trim() === '' || isLoading.value || isUnderstood(routing.value, writtenIn.value)),
    writtenIn,
    term,
    situations,
    bring: papersToBring({ term: term && asked, loadExplanation: knowledge.loadExplanation, directory, entries, choices }),
    choices,
    centres: computed(() => {
      const { service, answerIn } = choices.value;
      return rankCentres(directory.centres, { service, speaks: answerIn, region, first });
    }),
    centre,
    redacting,
    redactions: computed(() => (redacting.readiness.value === 'ready' ? redactor.redact(question.value.trim()).redactions : [])),
    draft,
    texts,
    channels: computed(() => listChannels(centre.value, { texts: texts.value, language, korean: phrases.korean }, agency.channels)),
  };
}

/** Whether the question itself, and not the page, leads to the first service. */
function isAboutElse({ routes: [best] }: Routing): boolean {
  return best?.reasons.some(({ type }) => type === 'words' || type === 'urgent') ?? false;
}

/** On a page, words that could be about anything are about the page; words of a language that we know little of are just not read. */
function isUnderstood({ routes }: Routing, writtenIn: SpokenTag | null): boolean {
  if (writtenIn === null) return routes.length > 0;
  return routes.some(({ reasons }) => reasons.some(({ type }) => type === 'words' || type === 'urgent'));
}
