import { FINDING_KINDS, type PageAudit } from '../../page-audit.ts';
import { countUses, difficultWords, type KnownWords, perHundred } from '../known-words.ts';
import { clip } from '../page-kind.ts';
import { PARTS, type PageCredits, type PartId } from '../score/parts.ts';
import type { Todo } from '../site-report.ts';
import { compareKeys } from './keep-best.ts';

const WORDS = 5;
/** What brings next to nothing is left for later. */
const MOST = 6;
const LONGEST_SENTENCE = 200;

/** What to do on a page, by part of the score, where most points are lost first. */
export function listTodos(page: PageAudit, credits: PageCredits, known: KnownWords): Todo[] {
  const lost = PARTS.flatMap(({ id, weight }) => {
    const worth = weight * (100 - (credits[id] ?? 100));
    return worth > 0 ? [{ worth, id }] : [];
  });
  return lost
    .toSorted((a, b) => b.worth - a.worth)
    .flatMap(({ id }) => todosOf(id, page, known))
    .slice(0, MOST);
}

function todosOf(part: PartId, page: PageAudit, known: KnownWords): Todo[] {
  switch (part) {
    case 'words':
      return [explainWords(page, known)];
    case 'sentences':
      return [splitSentences(page)];
    case 'versions':
      return page.versions.some(({ isSamePage }) => isSamePage) ? [] : [{ type: 'version', leadsAway: page.versions.length > 0 }];
    case 'contacts':
      return page.contactLanguages.length === 0 ? [{ type: 'contact' }] : [];
    case 'documents':
      return [...findingsOf(page, 'image-'), ...attachmentsOf(page)];
    case 'forms':
      return [
        ...findingsOf(page, 'identity-'),
        ...findingsOf(page, 'resident-'),
        ...findingsOf(page, 'name-'),
        ...findingsOf(page, 'field-'),
      ];
    case 'markup':
      return [...findingsOf(page, 'charset-'), ...findingsOf(page, 'lang-')];
    case 'freshness':
      return [{ type: 'date', updated: page.updated }];
    case 'reachable':
      return [];
  }
}

function explainWords({ words }: PageAudit, known: KnownWords): Todo {
  const used = difficultWords(words, known);
  const keyOf = ({ word, count, id }: (typeof used)[number]) => ({ worth: count * word.level, name: id });
  const most = used.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b))).slice(0, WORDS);
  return { type: 'words', words: most.map(({ word }) => word.headword), perHundred: perHundred(countUses(used), words.eojeol) };
}

function splitSentences({ reading: { sentences, long, nested, hardest } }: PageAudit): Todo {
  const [first] = hardest;
  return { type: 'sentences', sentences, long, nested, sample: first ? clip(first.text, LONGEST_SENTENCE) : null };
}

function attachmentsOf({ attachments: { pdf, hwp, only } }: PageAudit): Todo[] {
  return only ? [{ type: 'attachments', pdf, hwp }] : [];
}

function findingsOf({ findings }: PageAudit, prefix: string): Todo[] {
  return FINDING_KINDS.filter((kind) => kind.startsWith(prefix)).flatMap((finding): Todo[] => {
    const found = findings.filter(({ kind }) => kind === finding);
    const [first] = found;
    if (!first) return [];
    const { line, sample, lookHere, script } = first;
    const place = { line, sample: clip(sample, 120), ...(script !== undefined && { script }) };
    return [{ type: 'finding', finding, count: found.length, ...place, lookHere }];
  });
}
