import { importsOf } from '../imports.ts';
import { file, type Rule } from '../rule.ts';
import { roomOf } from '../sources.ts';

/** Modules of Node, with and without their prefix. */
const NODE =
  /^(?:node:.+|assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|process|stream|url|util|zlib)(?:\/.*)?$/;

/** The compilers of the core too: an agency's own terms are compiled in the page, and models can be made there. */
export const browserCore: Rule = {
  title: 'The core, with its compilers, runs in a browser: it imports no module of Node.',
  find: (sources) =>
    sources
      .filter((source) => roomOf(source) === 'core')
      .flatMap((source) => importsOf(source).flatMap(({ to }) => (NODE.test(to) ? [`${source.path} → ${to}`] : []))),
  broken: [
    [file('core/match/compile/compile-index.ts', "import { readFileSync } from 'node:fs';")],
    [file('core/route/compile/compile-classifier.ts', "const path = import('path');")],
  ],
  kept: [
    [file('glossary/read/read-glossary.ts', "import { readFileSync } from 'node:fs';")],
    [file('core/open311/parse-answer.ts', "const { SaxesParser } = await import('saxes');")],
    [file('core/match/find-matches.ts', "import { walk } from './path/walk.ts';")],
  ],
};
