import type { Problem } from '../../glossary/problem.ts';
import { type Said, say } from '../../glossary/problem.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { holdsTerm } from './holds-term.ts';
import type { Statute } from './read-statutes.ts';
import { titleKey } from './title-key.ts';

export interface LawVerification {
  readings: readonly RecordReading<Term>[];
  /** By `titleKey`. */
  statutes: ReadonlyMap<string, Statute>;
  /** The day (ISO) to write where an article contains its term. */
  today: string;
}

type LawSource = Extract<Term['sources'][number], { law: string }>;

/** How many candidates a tip names. */
const MAX_CANDIDATES = 3;

/**
 * Compares every source with its statute, if that is among `statutes`. An article with a date must contain its term. One
 * that contains it and has no date yet can get one.
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
    return checked
      ? null
      : unchecked({ field, found: say(`${law} ${article}, not yet checked`, `${law} ${article}, 아직 확인하지 않음`), today, index });
  const candidates = candidatesIn(statute, term);
  const tip = candidates.length
    ? say(`These articles contain it: ${candidates.join(', ')}.`, `이 말이 나오는 조문: ${candidates.join(', ')}.`)
    : say(
        `No article of ${law} contains it; write checked: null.`,
        `${law}에는 이 말이 나오는 조문이 없어요. checked: null로 적어 주세요.`,
      );
  if (article === null)
    return candidates.length
      ? { severity: 'should', field, found: say(`${law}, no article`, `${law}, 조문이 없음`), expected: say('its article', '그 조문'), tip }
      : null;
  if (!found)
    return {
      severity: 'must',
      field,
      found: say(`${law} ${article}, which does not exist`, `${law} ${article}, 없는 조문`),
      expected: say('an article in force', '시행 중인 조문'),
      tip,
    };
  if (checked === null) return null;
  return {
    severity: 'must',
    field,
    found: say(`${heading(found.text)}, without ${term.headword}`, `${heading(found.text)}, 이 말이 없음: ${term.headword}`),
    expected: say('an article that contains the term, or checked: null', '이 말이 나오는 조문, 또는 checked: null'),
    tip,
  };
}

function unchecked({ field, found, today, index }: { field: string; found: Said; today: string; index: number }): Omit<Problem, 'file'> {
  const edit = { path: ['sources', index, 'checked'], value: today };
  return {
    severity: 'should',
    field,
    found,
    expected: say(`checked: ${today}, because it contains the term`, `checked: ${today}. 조문에 이 말이 있음`),
    fixable: true,
    edit,
  };
}

/** Articles that contain the term, first those with the term in their heading. */
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
