import { isLanguage, type Language } from '../../core/languages.ts';
import { SCRIPTS } from '../../core/route/emergency/script.ts';
import type { RouteModel } from '../../core/route/route-model.ts';
import { openCompiled } from './open-compiled.ts';

const PREFIX = 'annae:';

/** The compiled glossary, one for each build. If a file is wrong, it throws, so that the build stops. */
export const compiled = openCompiled();

/** What routing knows, with the questions of a language, of English and of Korean. */
export function compiledRoutes(language: Language): RouteModel {
  const routes = compiled.routes();
  const { ko, en, [language]: own } = routes.questions;
  return { ...routes, questions: { ko, en, [language]: own } };
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
      if (kind === 'index') return asModule(compiled.index());
      if (kind === 'public-contacts') return asModule(compiled.redaction().contacts);
      if (kind === 'explanations' && isLanguage(language)) return asModule(compiled.explanations(language));
      if (kind === 'directory' && isLanguage(language)) return asModule(compiled.directory(language));
      if (kind === 'routes' && isLanguage(language)) return asModule(compiledRoutes(language));
      if (kind === 'scripts' && script) return asModule(compiled.scripts()[script]);
      return undefined;
    },
  };
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
