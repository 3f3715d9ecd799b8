import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { type RecordReading, readText } from '../../glossary/read/read-text.ts';
import { type Term, termSchema } from '../../glossary/schema/term-schema.ts';
import type { Check, CheckContext } from '../checks/check.ts';
import { fillTerm } from '../checks/fill-term.ts';
import { BETWEEN_TERMS, TERM_CHECKS } from '../checks/term-checks.ts';
import { withoutConsequences } from '../checks/without-consequences.ts';
import { orderProblems } from '../order-problems.ts';
import { fileOf } from './file-of.ts';
import type { GlossaryExtract } from './glossary-extract.ts';
import type { WordFile } from './write-word.ts';

/** Every problem of the file of one word, as `annae glossary check FILE` finds them: first those that fail the build. */
export type WordChecker = (written: WordFile) => Problem[];

/** Checks files by what is known of the glossary on a day (ISO). Reviews that the file has already are not held against it. */
export function createWordChecker(extract: GlossaryExtract, today: string): WordChecker {
  const { hosts, statutes, numbers } = extract;
  const known = extract.words.map((word): RecordReading<Term> => {
    return { file: fileOf(word), value: fillTerm(word), problems: [], text: null, data: null };
  });
  const context: CheckContext = {
    today,
    sites: hosts.map((host) => ({ host })),
    statutes,
    numbers: new Set(numbers),
    // Whoever accepts the word writes it into the table.
    surfaces: null,
    wasAccepted: () => true,
  };
  return ({ file, text }) => {
    const read = readText(file, text, termSchema);
    const own = read.value ? read : { ...read, value: fillTerm(read.data) };
    // First, so that what is said of two words is said of this one.
    const all = [own, ...known.filter((other) => other.file !== file)];
    const glossary = glossaryOf(extract, all);
    const findIn = (checks: readonly Check[], readings: typeof all) =>
      checks.flatMap((check) => check.find({ ...glossary, readings }, context).map((problem) => ({ ...problem, check: check.name })));
    const found = [...read.problems, ...findIn(TERM_CHECKS, [own]), ...findIn(BETWEEN_TERMS, all)];
    return orderProblems(withoutConsequences(found.filter((problem) => problem.file === file)));
  };
}

/** A glossary of these files, in which there is nothing but words. */
function glossaryOf({ nouns, written, languages }: GlossaryExtract, readings: RecordReading<Term>[]): Glossary {
  return {
    readings,
    terms: readings.flatMap(({ value }) => (value ? [value] : [])),
    nouns: [...nouns],
    routingWords: written.map((words) => ({ ...words, ...NO_RULES })),
    languages,
    ...NOTHING,
  };
}

const NO_RULES = {
  spaces: true,
  head: 'either',
  stems: null,
  clauses: { asked: [], sides: [], sideEnds: [] },
  contextWords: [],
  pages: null,
} as const satisfies Partial<Glossary['routingWords'][number]>;

const NOTHING = {
  services: [],
  centres: [],
  dangers: [],
  regions: [],
  situations: {},
  notices: [],
  letters: { labels: null, papers: [], imitations: null },
  emergencies: { examples: [], lexicons: [] },
  otherKeywords: {},
  examples: {} as Glossary['examples'],
  serviceReadings: [],
  centreReadings: [],
  noticeReadings: [],
  problems: [],
};
