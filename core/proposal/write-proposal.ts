import { languageInSentence } from '../language-in-sentence.ts';
import { STAFF_LANGUAGE } from '../languages.ts';
import { cutText, LIMITS } from '../request/limits.ts';
import type { MissedSearch, Proposal } from './proposal.ts';
import type { ProposalPhrases, ProposalWords } from './proposal-phrases.ts';

/** A proposal as it is shown, changed by hand and handed over. */
export interface WrittenProposal {
  title: string;
  text: string;
  /** The line at the end of a text that a way has no room for. */
  cutNote: string;
}

/** The most that is quoted, in UTF-16 code units: what a word means shows in the sentences around it. */
export const MAX_SEEN = 600;
/** A title is a line in a list. */
const MAX_TITLE = 80;

/** A label, and what stands behind it; '' leaves the place for the reader to write, null leaves the row out. */
type Row = readonly [label: keyof Omit<ProposalWords, 'title'>, value: string | null];

/**
 * Writes a proposal out with labels in Korean and in the reader's language. What the reader adds stands before the quoted text, so
 * that a way with little room loses the quotation first.
 */
export function writeProposal(proposal: Proposal, phrases: ProposalPhrases): WrittenProposal {
  const { korean, own } = phrases;
  const both = (inKorean: string, inOwn: string) => (inKorean === inOwn ? inKorean : `${inKorean} / ${inOwn}`);
  const rows = rowsOf(proposal).flatMap(([label, value]) => {
    return value === null ? [] : [`■ ${both(korean[label], own[label])}:${behind(value)}`];
  });
  return {
    title: [titleOf(proposal), both(korean.title[proposal.kind], own.title[proposal.kind])].filter(Boolean).join(': '),
    text: rows.join('\n'),
    cutNote: both(korean.cut, own.cut),
  };
}

function behind(value: string): string {
  if (value === '') return '\n';
  return value.includes('\n') ? `\n${value}` : ` ${value}`;
}

function titleOf(proposal: Proposal): string {
  if (proposal.kind === 'missed-searches') return '';
  const word = proposal.kind === 'correction' ? proposal.headword : proposal.word;
  return shorten(word.replace(/\s+/g, ' ').trim(), MAX_TITLE);
}

function rowsOf(proposal: Proposal): Row[] {
  const language: Row = ['language', `${languageInSentence(proposal.language, STAFF_LANGUAGE)} (${proposal.language})`];
  if (proposal.kind === 'missed-searches') return [language, ['searches', proposal.words.map(searchLine).join('\n') || null]];
  const { from, seen } = proposal;
  const place: Row[] = [
    ['website', from && cutText(from, LIMITS.host)],
    ['seen', seen?.trim() ? shorten(seen.trim(), MAX_SEEN) : null],
  ];
  return proposal.kind === 'correction'
    ? [['term', `${proposal.headword} (${proposal.id})`], language, ['correction', ''], ...place]
    : [['word', shorten(proposal.word.trim(), MAX_SEEN)], language, ['explanation', ''], ...place];
}

function searchLine({ query, count, last }: MissedSearch): string {
  return `- ${shorten(query.replace(/\s+/g, ' ').trim(), MAX_TITLE)} × ${count} (${last})`;
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${cutText(text, most - 1)}…`;
}
