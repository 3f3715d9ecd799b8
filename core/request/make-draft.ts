import { findSpokenLanguage, type SpokenLanguages, type SpokenTag } from '../contacts/spoken-language.ts';
import type { Directory } from '../directory.ts';
import { type Language, STAFF_LANGUAGE } from '../languages.ts';
import type { Redactor } from '../redact/create-redactor.ts';
import { restoreRedactions } from '../redact/restore-redactions.ts';
import type { Service } from '../services.ts';
import type { Draft, Pair, ReplyTo, RequestKind } from './draft.ts';
import { ownWords } from './own-words.ts';

/** What a reader has chosen and typed; the texts are as typed, and `makeDraft` redacts them. */
export interface Choices {
  kind: RequestKind;
  service: Service;
  /** The id of the centre, or null for none. */
  centre: string | null;
  answerIn: SpokenTag;
  term: Draft['term'];
  page: Draft['page'];
  /** The question of a chosen situation, and its sentence in `question`. */
  readyQuestion: (Pair & { said: string }) | null;
  question: string;
  /** Stretches of the question that would be struck out, and that the reader wants left as typed. */
  kept: readonly string[];
  /** The question in Korean by machine. */
  translation: string | null;
  replyTo: ReplyTo;
}

/** What a draft is made with. */
export interface DraftTools {
  directory: Directory;
  language: Language;
  redactor: Redactor;
}

/** A draft without personal numbers in its question, translation and page title, except those that the reader wants to keep. */
export function makeDraft(choices: Choices, { directory, language, redactor }: DraftTools): Draft {
  const { kind, service, centre, answerIn, term, page, readyQuestion, question, kept, translation, replyTo } = choices;
  const { name } = directory.services[service];
  // Who reads Korean sends the sentence of a situation as they left it.
  const ready = language === STAFF_LANGUAGE ? null : readyQuestion;
  return {
    kind,
    service,
    serviceName: name,
    centreName: directory.centres.find(({ id }) => id === centre)?.name ?? null,
    language,
    answerIn: nameLanguage(answerIn, directory.languages),
    term,
    page: page && { ...page, title: redactor.redact(page.title).text },
    // As Korean and as the reader's, the sentence of a situation is in the draft once.
    question: ownWords(redactQuestion(redactor, question, kept), ready?.said),
    translation: translation && redactor.redact(translation).text,
    readyQuestion: ready && { ko: ready.ko, user: ready.user },
    replyTo,
  };
}

/** By its words, not its place: a number typed in front later must not take over what was allowed to stay. */
function redactQuestion(redactor: Redactor, question: string, kept: readonly string[]): string {
  const text = question.trim();
  const { redactions } = redactor.redact(text);
  const places = redactions.flatMap(({ start, end }, place) => (kept.includes(text.slice(start, end)) ? [place] : []));
  return restoreRedactions({ text, redactions, kept: places }).text;
}

/** A language's name in Korean and in itself; ours by the name that its readers choose it by. */
function nameLanguage(tag: SpokenTag, languages: SpokenLanguages): Pair {
  const { korean, name } = findSpokenLanguage(tag, languages);
  return { ko: korean, user: tag === languages.own ? languages.ownName : name };
}
