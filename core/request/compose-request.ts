import { STAFF_LANGUAGE } from '../languages.ts';
import { nameRedactions } from '../redact/name-redactions.ts';
import { addParticle } from './add-particle.ts';
import type { Draft, ReplyTo } from './draft.ts';
import type { Phrases, RequestPhrases } from './request-phrases.ts';

/** The two texts of a request: the one that staff read, and the reader's own beside it. */
export interface RequestTexts {
  subject: string;
  textKo: string;
  /** Null where the reader's own language is Korean: it would be the same. */
  textUser: string | null;
}

/** Writes a draft out. Rows without content are left out; nothing is added that the draft does not hold. */
export function composeRequest(draft: Draft, { korean, own }: RequestPhrases): RequestTexts {
  return {
    subject: subjectOf(draft),
    textKo: write(korean, rowsOf(draft, korean, 'ko'), draft),
    textUser: draft.language === STAFF_LANGUAGE ? null : nameRedactions(write(own, rowsOf(draft, own, 'user'), draft), own),
  };
}

/** All that staff receive: the Korean, and the reader's own below it. */
export function joinTexts({ textKo, textUser }: Pick<RequestTexts, 'textKo' | 'textUser'>): string {
  return textUser === null ? textKo : `${textKo}\n\n${textUser}`;
}

/** In Korean, because the staff read it in their list. */
function subjectOf({ kind, term, serviceName, answerIn }: Draft): string {
  const about = term ? `‘${term.headword}’ 관련` : serviceName.ko;
  const asked = { consultation: '상담 요청', opinion: '의견', correction: '용어 풀이 수정 제안' }[kind];
  return `[${serviceName.ko}] ${about} ${asked} (${addParticle(answerIn.ko, 'direction')} 답변 희망)`;
}

type Row = readonly [label: string, value: string | null];

function rowsOf(draft: Draft, { request: phrases }: Phrases, side: 'ko' | 'user'): Row[] {
  const { serviceName, centreName, answerIn, term, page, question, translation, readyQuestion, replyTo } = draft;
  const asked = [readyQuestion?.[side], question].filter(Boolean).join('\n');
  return [
    [phrases.centre, centreName?.[side] ?? null],
    [phrases.service, serviceName[side]],
    [phrases.answerIn, answerIn[side]],
    [phrases.term, term && (term.name === null ? term.headword : `${term.headword} (${term.name})`)],
    [phrases.page, page && [page.title, page.host].filter(Boolean).join(' · ')],
    [phrases.question, asked || null],
    [phrases.translation, translation],
    [phrases.contact, replyToOf(replyTo)],
  ];
}

function write({ request: phrases }: Phrases, rows: readonly Row[], { kind }: Draft): string {
  const body = rows.flatMap(([label, value]) => (value ? [value.includes('\n') ? `■ ${label}:\n${value}` : `■ ${label}: ${value}`] : []));
  return [phrases.greeting, phrases.opening[kind], '', ...body, '', phrases.closing].join('\n');
}

function replyToOf({ name, email, phone }: ReplyTo): string | null {
  return [name, email, phone].filter(Boolean).join(' · ') || null;
}
