import { packHelpers } from '../../core/contacts/helpers.ts';
import { searchNames } from '../../core/explanation.ts';
import { FALLBACK_LANGUAGE, isLanguage, LANGUAGES, type Language } from '../../core/languages.ts';
import { TAGGER_PARTS } from '../../core/redact/tagger/parts.ts';
import { SCRIPTS } from '../../core/route/emergency/script.ts';
import type { PageModel } from '../../core/route/page/page-model.ts';
import type { QuestionBase, QuestionModel } from '../../core/route/route-model.ts';
import { openCompiled } from './open-compiled.ts';

const PREFIX = 'annae:';

/** The compiled glossary, one for each build. If a file is wrong, it throws, so that the build stops. */
export const compiled = openCompiled();

/** What weighs pages. */
export function compiledPages(): PageModel {
  const { services, terms, urgent, pages, sites, regions, korean } = compiled.routes();
  return { services, terms, urgent, pages, sites, regions, korean };
}

/** What routing knows beside that, without the questions of any language. */
export function compiledRoutes(): QuestionBase {
  const { numbers, dangerNumbers, languages } = compiled.routes();
  return { numbers, dangerNumbers, languages };
}

/** How questions in a language are recognised. */
export function compiledQuestions(language: Language): QuestionModel {
  return compiled.routes().questions[language]!;
}

/**
 * Vite plugin: `annae:index` is the compiled index, `annae:common-words` the surfaces of common words, `annae:term-ids` its terms' ids, `annae:names/<language>`, `annae:explanations/<language>`,
 * `annae:directory/<language>`, `annae:helpers/<language>` and `annae:situations/<language>` what a language needs, `annae:explanations/<language>/<bucket>` and
 * `annae:sources/<bucket>` what is loaded of that for a card, of `annae:bucket-count` buckets, `annae:regions` the names of the regions,
 * `annae:search-names` what all terms are found by in every language,
 * `annae:letters` what recognises and reads letters, `annae:letter-signs` what tells at a first look that a page may be one,
 * `annae:letter-texts/<language>` what readers are told about them,
 * `annae:pages` what weighs pages, `annae:routes` what routing knows beside that, with `annae:questions/<language>` for questions in a
 * language, and `annae:scripts/<script>` what questions in a script are read by. Without a language or a script, such a module is a
 * function that loads that of one, each in a chunk of its own; so is `annae:taggers` for a part of the tagger.
 */
export function viteGlossary() {
  return {
    name: 'annae-glossary',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [kind, language, bucket] = id.slice(PREFIX.length + 1).split('/');
      const part = TAGGER_PARTS.find((known) => known === language);
      const script = SCRIPTS.find((known) => known === language);
      if (PARTS_BY_LANGUAGE.includes(kind!) && language === undefined) return loaderOf(kind!, LANGUAGES);
      if (kind === 'scripts' && language === undefined) return loaderOf(kind, SCRIPTS);
      if (kind === 'index') return asModule(compiled.index());
      if (kind === 'common-words') return asModule(compiled.common());
      if (kind === 'term-ids') return asModule(compiled.explanations(FALLBACK_LANGUAGE).terms.map((term) => term.id));
      if (kind === 'bucket-count') return asModule(compiled.sourceBuckets().length);
      if (kind === 'sources') return asModule(compiled.sourceBuckets()[Number(language)]);
      if (kind === 'names' && isLanguage(language)) return asModule(compiled.names(language));
      if (kind === 'explanations' && isLanguage(language) && bucket) return asModule(compiled.explanationBuckets(language)[Number(bucket)]);
      if (kind === 'public-contacts') return asModule(compiled.redaction().contacts);
      if (kind === 'explanations' && isLanguage(language)) return asModule(compiled.explanations(language));
      if (kind === 'directory' && isLanguage(language)) return asModule(compiled.directory(language));
      if (kind === 'helpers' && isLanguage(language)) return asModule(packHelpers(compiled.directory(language)));
      if (kind === 'situations' && isLanguage(language)) return asModule(compiled.situations(language));
      if (kind === 'letters') return asModule(compiled.letterModel());
      if (kind === 'letter-signs') return asModule(compiled.letterSigns());
      if (kind === 'letter-texts' && isLanguage(language)) return asModule(compiled.letterTexts(language));
      if (kind === 'search-names') return asModule(searchNames(compiled.names('en'), compiled.names('ko')));
      if (kind === 'regions') return asModule(compiled.regions());
      if (kind === 'pages') return asModule(compiledPages());
      if (kind === 'routes') return asModule(compiledRoutes());
      if (kind === 'questions' && isLanguage(language)) return asModule(compiledQuestions(language));
      if (kind === 'taggers') return part ? asModule(compiled.taggers()[part]) : loaderOf(kind, TAGGER_PARTS);
      if (kind === 'scripts' && script) return asModule(compiled.scripts()[script]);
      return undefined;
    },
  };
}

/** What is compiled for each language. */
const PARTS_BY_LANGUAGE = ['names', 'explanations', 'directory', 'helpers', 'situations', 'letter-texts', 'questions'];

function loaderOf(kind: string, parts: readonly string[]): string {
  const loads = parts.map((part) => `${JSON.stringify(part)}: () => import('${PREFIX}${kind}/${part}')`);
  return `const loads = { ${loads.join(', ')} };\nexport default async (part) => (await loads[part]()).default;`;
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
