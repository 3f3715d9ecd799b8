import { parseArgs } from 'node:util';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { canonicalSurface } from '../../core/match/surface.ts';
import { lookUp, NONE } from '../../core/match/trie.ts';
import { type ToldIn, tellProblem } from '../../glossary/problem.ts';
import { describeProblems } from '../../workshop/describe-problems.ts';
import { checkOwnTerms, type OwnCheck } from '../../workshop/own-terms/check-own-terms.ts';
import { toldIn } from '../glossary/told-in.ts';
import { inputName, readBytes } from '../input/read-bytes.ts';
import { openGlossary } from '../open-glossary.ts';
import { oneFile } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';

const TITLES = {
  en: { must: 'MUST · what a page cannot use and leaves out', should: 'SHOULD · advice' },
  ko: { must: '고쳐야 해요 · 페이지에서 빠지는 것', should: '확인해 보세요' },
} as const satisfies Record<ToldIn, Record<'must' | 'should', string>>;

/** `annae terms check FILE`: what is wrong with an agency's own terms, where, and what to do. */
export function checkTermsCommand(args: string[]): Outcome {
  const { values, positionals } = parse(args);
  const language = toldIn(values.lang);
  const path = oneFile(positionals, 'terms check');
  const check = checkOwnTerms(inputName(path), readBytes(path), knownToUs());
  const must = check.problems.filter(({ severity }) => severity === 'must').length;
  return { output: values.json ? asJson(check, must, language) : describe(check, must, language), code: must ? 1 : 0 };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/\. To specify.*/, '.'));
  }
}

/** Whether we have a word by this spelling or id; the glossary is opened for the first question. */
function knownToUs(): (exclusion: string) => boolean {
  let known: ((exclusion: string) => boolean) | null = null;
  const open = () => {
    const glossary = openGlossary();
    const { trie, blocks } = loadWholeIndex({ index: glossary.index(), common: glossary.common() });
    const ids = new Set(glossary.names('en').terms.map(({ id }) => id));
    return (exclusion: string) => {
      const word = canonicalSurface(exclusion);
      const surface = lookUp(trie, word, 0, word.length);
      return ids.has(exclusion) || (surface !== NONE && !blocks[surface]);
    };
  };
  return (exclusion) => {
    known ??= open();
    return known(exclusion);
  };
}

function asJson({ words, exclusions, problems }: OwnCheck, must: number, language: ToldIn): string {
  const told = problems.map((problem) => tellProblem(problem, language));
  return JSON.stringify({ words, exclusions, must, should: problems.length - must, problems: told });
}

function describe({ words, exclusions, problems }: OwnCheck, must: number, language: ToldIn): string {
  const should = problems.length - must;
  const sum =
    language === 'ko'
      ? `쓸 수 있는 말 ${words}개, 표시하지 않을 용어 ${exclusions}개: 문제 ${must}개, 확인할 것 ${should}개`
      : `${count(words, 'word')} and ${count(exclusions, 'exclusion')} to use: ${count(must, 'problem')}, ${count(should, 'suggestion')}`;
  return [describeProblems(problems, language, TITLES[language]), sum].filter(Boolean).join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
