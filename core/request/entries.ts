import { rankCentres } from '../contacts/rank-centres.ts';
import { isSpoken, type SpokenTag } from '../contacts/spoken-language.ts';
import type { Directory } from '../directory.ts';
import type { TermCount } from '../match/term-count.ts';
import type { Region } from '../regions.ts';
import type { TextWords } from '../route/evidence/route-evidence.ts';
import type { Service } from '../services.ts';
import type { Draft, ReplyTo, RequestKind } from './draft.ts';
import type { Choices } from './make-draft.ts';
import type { Situation } from './situation.ts';

/** Where a request comes from: what the shell knows before anything is typed. */
export interface Occasion {
  /** The id of the term that the reader asked about. */
  term: string | null;
  page: { title: string; host: string } | null;
  /** The terms on the page, for routing; they are not part of the request. */
  terms: readonly TermCount[];
  /** What the page's running text says for a service, for routing as well; the text itself is not kept. */
  textWords?: readonly TextWords[] | undefined;
}

/** A situation that the reader has chosen, and the sentence that it wrote into the question. */
export interface ReadyQuestion {
  /** The id of the situation. */
  id: string;
  /** In the language that the reader had then, so that it is still known as ours after a change of language. */
  said: string;
}

/** What the reader has entered; null is the best guess, which follows what else is entered. */
export interface Entries {
  kind: RequestKind;
  service: Service | null;
  centre: string | null;
  answerIn: SpokenTag | null;
  /** Whether the request says on which page the question came up. */
  withPage: boolean;
  /** The situation that was chosen; its sentence is part of `question`. */
  readyQuestion: ReadyQuestion | null;
  question: string;
  kept: readonly string[];
  translation: string | null;
  replyTo: ReplyTo;
}

export const NO_ENTRIES: Entries = {
  kind: 'consultation',
  service: null,
  centre: null,
  answerIn: null,
  withPage: true,
  readyQuestion: null,
  question: '',
  kept: [],
  translation: null,
  replyTo: {},
};

/** Whether nothing of a draft has been entered or chosen yet, of what is kept of it. */
export function isBlank(entries: Entries): boolean {
  const { kind, withPage, question, service, centre, answerIn, readyQuestion, translation } = entries;
  const isUntouched = kind === NO_ENTRIES.kind && withPage && question.trim() === '';
  return isUntouched && [service, centre, answerIn, readyQuestion, translation].every((choice) => choice === null);
}

/** What the guesses are made from. */
export interface Guides {
  directory: Directory;
  /** The service that routing leads to. */
  routed: Service;
  /** Where the reader lives; null where that is not known. */
  region: Region | null;
  /** The id of the centre whose page it is, which comes first. */
  first?: string | null;
  term: Draft['term'];
  /** The chosen situation; null where none is chosen, or what is chosen is not loaded. */
  situation: Situation | null;
}

/** The entries with every guess made. A centre that does not counsel in the service is replaced by the best one that does. */
export function resolveEntries(
  entries: Entries,
  { page }: Occasion,
  { directory, routed, region, first = null, term, situation }: Guides,
): Choices {
  const { kind, withPage, readyQuestion, question, kept, translation, replyTo } = entries;
  const service = entries.service ?? routed;
  const { languages } = directory;
  const answerIn = isSpoken(entries.answerIn, languages) ? entries.answerIn : languages.own;
  const centres = rankCentres(directory.centres, { service, speaks: answerIn, region, first });
  const centre = centres.find(({ id }) => id === entries.centre) ?? centres[0];
  return {
    kind,
    service,
    centre: centre?.id ?? null,
    answerIn,
    term,
    page: withPage ? page : null,
    // Situations are questions; beside another kind of request they are not shown.
    readyQuestion: kind === 'consultation' && situation && readyQuestion ? { ...situation.question, said: readyQuestion.said } : null,
    question,
    kept,
    translation,
    replyTo,
  };
}
