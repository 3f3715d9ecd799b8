import { importsOf, targetOf } from '../imports.ts';
import { file, type Rule } from '../rule.ts';
import { roomOf, type Source } from '../sources.ts';

/** Modules of Node, with and without their prefix. */
const NODE =
  /^(?:node:.+|assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|process|stream|url|util|zlib)(?:\/.*)?$/;

/** What the form of the site needs of the workshop. */
const WORD_FORM = /^workshop\/word-form\//;

/** The compilers of the core too: an agency's own terms are compiled in the page, and models can be made there. */
export const browserCore: Rule = {
  title: 'The core, with its compilers, and the checks of a word run in a browser: they import no module of Node.',
  find: (sources) =>
    inBrowsers(sources).flatMap((source) => importsOf(source).flatMap(({ to }) => (NODE.test(to) ? [`${source.path} → ${to}`] : []))),
  broken: [
    [file('core/match/compile/compile-index.ts', "import { readFileSync } from 'node:fs';")],
    [file('core/route/compile/compile-classifier.ts', "const path = import('path');")],
    [
      file('workshop/word-form/create-word-checker.ts', "import { hanja } from '../checks/words/hanja.ts';"),
      file('workshop/checks/words/hanja.ts', "import { readFileSync } from 'node:fs';"),
    ],
  ],
  kept: [
    [file('glossary/read/read-glossary.ts', "import { readFileSync } from 'node:fs';")],
    [file('core/open311/parse-answer.ts', "const { SaxesParser } = await import('saxes');")],
    [file('core/match/find-matches.ts', "import { walk } from './path/walk.ts';")],
    [
      file('workshop/word-form/create-word-checker.ts', "import type { Glossary } from '../../glossary/read/read-glossary.ts';"),
      file('glossary/read/read-glossary.ts', "import { readFileSync } from 'node:fs';"),
    ],
  ],
};

/** The core, and all that the word form imports at run time. */
function inBrowsers(sources: readonly Source[]): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(sources.filter((source) => roomOf(source) === 'core' || WORD_FORM.test(source.path)));
  for (const source of reached) {
    const made = importsOf(source).filter(({ typeOnly }) => !typeOnly);
    for (const each of made) {
      const next = byPath.get(targetOf(source, each) ?? '');
      if (next) reached.add(next);
    }
  }
  return [...reached];
}
