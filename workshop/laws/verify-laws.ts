import type { Problem } from '../../glossary/problem.ts';
import type { RecordReading } from '../../glossary/read/read-record.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { holdsTerm } from './holds-term.ts';
import { type Statute, titleKey } from './read-statutes.ts';

export interface LawVerification {
  readings: readonly RecordReading<Term>[];
  /** By `titleKey`. */
  statutes: ReadonlyMap<string, Statute>;
  /** The day to write where a source is found to hold its term, ISO. */
  today: string;
}

type LawSource = Extract<Term['sources'][number], { law: string }>;

/** Candidates named in a tip. */
const MAX_CANDIDATES = 3;

/**
 * Holds every source whose statute is at hand against it. What bears a date must hold; what does not, and holds, can be
 * given one.
 */
export function verifyLaws({ readings, statutes, today }: LawVerification): Problem[] {
  return readings.flatMap(({ file, value: term }) =>
    (term?.sources ?? []).flatMap((source, index): Problem[] => {
      const statute = 'law' in source ? statutes.get(titleKey(source.law)) : undefined;
      if (!term || !statute || !('law' in source)) return [];
      const problem = verify({ term, source, statute, today, index });
      return problem ? [{ file, check: 'laws', ...problem }] : [];
    }),
  );
}

interface Case {
  term: Term;
  source: LawSource;
  statute: Statute;
  today: string;
  index: number;
}

function verify({ term, source, statute, today, index }: Case): Omit<Problem, 'file'> | null {
  const field = `sources.${index}`;
  const { law, article, checked } = source;
  if (law !== statute.title) return { severity: 'should', field, found: law, expected: statute.title };
  const found = article === null ? undefined : statute.articles.get(article);
  if (found && holdsTerm(found, term))
    return checked ? null : unchecked({ field, found: `${law} ${article}, not yet checked`, today, index });
  const candidates = candidatesIn(statute, term);
  const tip = candidates.length ? `These hold it: ${candidates.join(', ')}.` : `No article of ${law} holds it; checked: null says so.`;
  if (article === null)
    return candidates.length ? { severity: 'should', field, found: `${law}, no article`, expected: 'its article', tip } : null;
  if (!found) return { severity: 'must', field, found: `${law} ${article}, which does not exist`, expected: 'an article in force', tip };
  if (checked === null) return null;
  return {
    severity: 'must',
    field,
    found: `${heading(found.text)}, without ${term.headword}`,
    expected: 'an article that holds the term, or checked: null',
    tip,
  };
}

function unchecked({ field, found, today, index }: { field: string; found: string; today: string; index: number }): Omit<Problem, 'file'> {
  const edit = { path: ['sources', index, 'checked'], value: today };
  return { severity: 'should', field, found, expected: `checked: ${today}, since it holds the term`, fixable: true, edit };
}

/** Articles that hold the term; those whose heading does come first. */
function candidatesIn({ articles }: Statute, term: Term): string[] {
  const holding = [...articles].filter(([, article]) => holdsTerm(article, term));
  const inHeading = ([, { text }]: (typeof holding)[number]) => Number(holdsTerm({ text: heading(text), above: '' }, term));
  return holding
    .toSorted((a, b) => inHeading(b) - inHeading(a))
    .slice(0, MAX_CANDIDATES)
    .map(([label]) => label);
}

function heading(text: string): string {
  return text.split('\n', 1)[0]!.replace(/^#+ /, '').trim();
}
