import { readFileSync } from 'node:fs';
import { LANGUAGES, OTHER_LANGUAGES } from '../../core/languages.ts';
import type { RoutingWords } from '../../core/route/compile/routing-words.ts';
import { hasLocaleFile, localePath, readLanguage } from '../../locales/read-locales.ts';
import type { Problem } from '../problem.ts';
import { type RoutingFile, routingSchema } from '../schema/routing-schema.ts';
import { readRecord } from './read-record.ts';

const FILE = 'routing.yaml';

/** Reads the words for routing of every language whose questions are understood. */
export function readRoutingWords(): { routingWords: RoutingWords[]; problems: Problem[] } {
  const languages = [...LANGUAGES, ...OTHER_LANGUAGES].filter((language) => hasLocaleFile(language, FILE));
  const readings = languages.map((id) => ({
    id,
    ...readRecord(`locales/${id}/${FILE}`, readFileSync(localePath(id, FILE)), routingSchema),
  }));
  return {
    routingWords: readings.flatMap(({ id, value }) => (value ? [fromFile(id, value)] : [])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function fromFile(id: RoutingWords['id'], file: RoutingFile): RoutingWords {
  const { spaces, head } = readLanguage(id);
  const { everywhere, accents = 'none', stems, pages = null } = file;
  const scripts = Object.entries(file.scripts).map(([script, { letters = [], frequent = [] }]) => [script, { letters, frequent }] as const);
  return {
    id,
    scripts: Object.fromEntries(scripts),
    everywhere,
    accents,
    // Korean writes spaces as it likes, so a question in it is read without them.
    spaces: spaces === 'always',
    head,
    stems: stems ? { endings: stems.endings, except: stems.except ?? [], doubled: stems.doubled ?? null } : null,
    stopWords: file['stop-words'] ?? [],
    clauses: {
      asked: file.clauses?.asked ?? [],
      sides: file.clauses?.sides ?? [],
      sideEnds: file.clauses?.['side-ends'] ?? [],
    },
    contextWords: file['context-words'] ?? [],
    pages,
  };
}
