import { LANGUAGES } from '../../../core/languages.ts';
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
  compiled.leftOut();
  compiled.index();
  compiled.sourceBuckets();
  compiled.letterModel();
  compiled.regions();
  compiled.routes();
  compiled.scripts();
  compiled.redaction();
  for (const language of LANGUAGES) {
    compiled.explanations(language);
    compiled.directory(language);
  }
  return parts;
}
