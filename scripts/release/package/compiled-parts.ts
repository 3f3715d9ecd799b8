import { LANGUAGES, type Language } from '../../../core/languages.ts';
import { type Keep, keepByFiles } from '../../../glossary/cache/keep-by-files.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';

/** Every part of the compiled glossary that a command can ask for, by its name. Throws `UnsoundGlossary` if a file of the glossary is wrong. */
export function compiledParts(keep: Keep = keepByFiles()): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  const note: Keep = (part, make) => {
    const made = keep(part, make);
    parts.set(part, made);
    return made;
  };
  const compiled = openCompiled({ keep: note });
  // All that it offers, whatever that is: some for each language.
  for (const read of Object.values(compiled) as ((language?: Language) => unknown)[]) {
    for (const language of read.length ? LANGUAGES : [undefined]) read(language);
  }
  return parts;
}
