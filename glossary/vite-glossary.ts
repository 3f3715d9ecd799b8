import type { Desks } from '../core/desks.ts';
import { isLanguage, type Language } from '../core/languages.ts';
import { compileDesks } from './compile-desks.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { describeProblem } from './problem.ts';
import { type Glossary, readGlossary } from './read-glossary.ts';

const PREFIX = 'annae:';

let glossary: Glossary | null = null;
let compiled: CompiledGlossary | null = null;

/** The glossary, compiled once a build. Throws with every problem when a file is wrong, so that the build stops. */
export function compiledGlossary(): CompiledGlossary {
  compiled ??= compileGlossary(soundGlossary());
  return compiled;
}

/** The desks and centres in one language. Throws as `compiledGlossary` does. */
export function compiledDesks(language: Language): Desks {
  return compileDesks(soundGlossary(), language);
}

function soundGlossary(): Glossary {
  if (glossary) return glossary;
  const read = readGlossary();
  const faults = read.problems.filter(({ severity }) => severity === 'must');
  if (faults.length) throw new Error(`The glossary has ${faults.length} problems.\n\n${faults.map(describeProblem).join('\n\n')}`);
  glossary = read;
  return read;
}

/** Vite plugin: `annae:index` is the compiled index, `annae:explanations/<language>` and `annae:desks/<language>` what is said in a language. */
export function viteGlossary() {
  return {
    name: 'annae-glossary',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [kind, language] = id.slice(PREFIX.length + 1).split('/');
      if (kind === 'index') return asModule(compiledGlossary().index);
      if (kind === 'explanations' && isLanguage(language)) return asModule(compiledGlossary().explanations[language]);
      if (kind === 'desks' && isLanguage(language)) return asModule(compiledDesks(language));
      return undefined;
    },
  };
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
