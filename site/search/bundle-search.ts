import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { SearchNames } from '../../core/search/search-words.ts';
import { textsOf } from '../../glossary/texts-of.ts';
import { bundleScript } from '../bundle-script.ts';
import type { Site } from '../site.ts';

const NAMES = 'annae:listed-names';

/** The search of the index pages as one classic script. */
export function bundleSearch(site: Site): Promise<string> {
  return bundleScript(fileURLToPath(new URL('search.ts', import.meta.url)), [withNames(listedNames(site))]);
}

/** By what the words of the index pages are found in every language, in the order in which these list them. */
export function listedNames({ groups }: Pick<Site, 'groups'>): SearchNames {
  const terms = groups.flatMap((group) => group.terms);
  return {
    english: terms.map((term) => {
      const texts = textsOf(term, 'en');
      return texts ? [texts.name, ...texts.also] : [];
    }),
    surfaces: terms.map(({ surfaces }) => surfaces),
  };
}

function withNames(names: SearchNames): Plugin {
  return {
    name: 'annae-listed-names',
    resolveId: (id) => (id === NAMES ? `\0${id}` : undefined),
    load: (id) => (id === `\0${NAMES}` ? `export default ${JSON.stringify(names)};` : undefined),
  };
}
