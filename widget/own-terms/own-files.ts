import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { OwnTerm } from '../../core/own-terms/own-terms.ts';
import { explainOwnTerm, ownTermNames } from '../../core/own-terms/tell-own-term.ts';
import { encodeTermWeight, serviceOfTerm } from '../../core/route/evidence/term-weight.ts';
import type { PageModel } from '../../core/route/page/page-model.ts';
import type { SearchNames } from '../../core/search/search-words.ts';
import { GENERAL } from '../../core/services.ts';
import type { ExplanationFiles, RequestFiles } from '../request/request-files.ts';

/** The files that have terms by their numbers. */
export type TermFiles = ExplanationFiles & Pick<RequestFiles, 'names' | 'pages'> & { searchNames(): Promise<SearchNames> };

export interface OwnFilesOptions {
  additions: readonly OwnTerm[];
  /** Who says it. */
  by: string;
  /** The number of the first addition. */
  first: number;
  /** Our terms that stand in a headword. */
  termsIn(headword: string): readonly number[];
}

/** The widget's files, with an agency's own terms behind ours in all that has terms by their numbers. */
export function withOwnFiles<Files extends TermFiles>(files: Files, { additions, by, first, termsIn }: OwnFilesOptions): Files {
  /** An emergency stays one in an agency's words: the numbers to call are those of our terms inside. */
  async function explain(addition: number, language: Language): Promise<Explanation> {
    const term = additions[addition]!;
    const told = explainOwnTerm(term, language, by);
    const ours = termsIn(term.headword);
    if (ours.length === 0) return told;
    const model = await files.pages();
    const urgent = model.urgent.filter(([term]) => ours.includes(term)).flatMap(([, numbers]) => numbers);
    const about = [...told.own!.about, ...ours.map((term) => serviceOfTerm(model, term))];
    return { ...told, urgent: [...new Set(urgent)], own: { ...told.own!, about } };
  }

  return {
    ...files,
    async names(language) {
      const names = await files.names(language);
      return { ...names, terms: [...names.terms, ...additions.map((term) => ownTermNames(term, language, by))] };
    },
    explanation: async (term, language) => (term < first ? files.explanation(term, language) : explain(term - first, language)),
    sources: async (term) => (term < first ? files.sources(term) : []),
    async searchNames() {
      const { english, surfaces } = await files.searchNames();
      return { english: [...english, ...additions.map(englishNames)], surfaces: [...surfaces, ...additions.map((term) => term.surfaces)] };
    },
    async pages() {
      const model = await files.pages();
      return { ...model, terms: model.terms + additions.map((term) => weigh(term, model)).join('') };
    },
  };
}

function englishNames({ texts }: OwnTerm): string[] {
  return texts.en?.name ? [texts.en.name] : [];
}

/** A term of a service tells of it as ours do; one without a service tells of none. */
function weigh({ service }: OwnTerm, { services }: PageModel): string {
  return encodeTermWeight(services.indexOf(service ?? GENERAL), service ? 1 : 0);
}
