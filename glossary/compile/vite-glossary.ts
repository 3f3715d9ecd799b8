import type { Directory } from '../../core/directory.ts';
import { isLanguage, type Language } from '../../core/languages.ts';
import { SCRIPTS, type Script } from '../../core/route/emergency/script.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import type { RouteModel } from '../../core/route/route-model.ts';
import { describeProblem } from '../problem.ts';
import { type Glossary, readGlossary } from '../read/read-glossary.ts';
import { readSites } from '../read/read-sites.ts';
import { compileDirectory } from './compile-directory.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { compilePublicContacts } from './compile-public-contacts.ts';
import { compileRoutes } from './compile-routes.ts';
import { compileScripts } from './compile-scripts.ts';

const PREFIX = 'annae:';

let glossary: Glossary | null = null;
let compiled: CompiledGlossary | null = null;
let routes: RouteModel | null = null;
let scripts: Record<Script, ScriptKnowledge> | null = null;

/** The compiled glossary, made once for each build. Throws with every problem if a file is wrong, so that the build stops. */
export function compiledGlossary(): CompiledGlossary {
  compiled ??= compileGlossary(soundGlossary(), readSites().value ?? []);
  return compiled;
}

/** The services and centres in one language. Throws as `compiledGlossary` does. */
export function compiledDirectory(language: Language): Directory {
  return compileDirectory(soundGlossary(), language);
}

/** What routing knows, with the questions of a language, of English and of Korean. Throws as `compiledGlossary` does. */
export function compiledRoutes(language: Language): RouteModel {
  routes ??= compileRoutes({ glossary: soundGlossary(), sites: readSites().value ?? [], explanations: compiledGlossary().explanations.en });
  const { ko, en, [language]: own } = routes.questions;
  return { ...routes, questions: { ko, en, [language]: own } };
}

/** What reads questions in a script. Throws as `compiledGlossary` does. */
export function compiledScript(script: Script): ScriptKnowledge {
  scripts ??= compileScripts(soundGlossary());
  return scripts[script];
}

function soundGlossary(): Glossary {
  if (glossary) return glossary;
  const read = readGlossary();
  const faults = read.problems.filter(({ severity }) => severity === 'must');
  if (faults.length) throw new Error(`The glossary has ${faults.length} problems.\n\n${faults.map(describeProblem).join('\n\n')}`);
  glossary = read;
  return read;
}

/**
 * Vite plugin: `annae:index` is the compiled index, `annae:explanations/<language>`, `annae:directory/<language>` and
 * `annae:routes/<language>` what a language needs, `annae:scripts/<script>` what questions in a script are read by.
 */
export function viteGlossary() {
  return {
    name: 'annae-glossary',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [kind, language] = id.slice(PREFIX.length + 1).split('/');
      const script = SCRIPTS.find((known) => known === language);
      if (kind === 'index') return asModule(compiledGlossary().index);
      if (kind === 'public-contacts') return asModule(compilePublicContacts(soundGlossary()));
      if (kind === 'explanations' && isLanguage(language)) return asModule(compiledGlossary().explanations[language]);
      if (kind === 'directory' && isLanguage(language)) return asModule(compiledDirectory(language));
      if (kind === 'routes' && isLanguage(language)) return asModule(compiledRoutes(language));
      if (kind === 'scripts' && script) return asModule(compiledScript(script));
      return undefined;
    },
  };
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
