import { isLanguage } from '../core/languages.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { describeProblem } from './problem.ts';
import { readGlossary } from './read-glossary.ts';

const PREFIX = 'annae:';

let compiled: CompiledGlossary | null = null;

/** The glossary, compiled once a build. Throws with every problem when a file is wrong, so that the build stops. */
export function compiledGlossary(): CompiledGlossary {
  if (compiled) return compiled;
  const glossary = readGlossary();
  const faults = glossary.problems.filter(({ severity }) => severity === 'must');
  if (faults.length) throw new Error(`The glossary has ${faults.length} problems.\n\n${faults.map(describeProblem).join('\n\n')}`);
  compiled = compileGlossary(glossary);
  return compiled;
}

/** Vite plugin: `annae:index` is the compiled index, `annae:explanations/<language>` the explanations of a language. */
export function viteGlossary() {
  return {
    name: 'annae-glossary',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [kind, language] = id.slice(PREFIX.length + 1).split('/');
      if (kind === 'index') return asModule(compiledGlossary().index);
      if (kind === 'explanations' && isLanguage(language)) return asModule(compiledGlossary().explanations[language]);
      return undefined;
    },
  };
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
