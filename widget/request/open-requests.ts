import { STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Matcher } from '../../core/match/find-matches.ts';
import { createRequestController, type RequestController, type RequestControllerOptions } from './request-controller.ts';
import type { ExplanationFiles, RequestFiles } from './request-files.ts';

export interface RequestsOptions extends Omit<RequestControllerOptions, 'loadKnowledge'> {
  files: RequestFiles & Pick<ExplanationFiles, 'explanation'>;
  match: Matcher;
}

/** The requests of the widget, loaded when one is first opened. What a request knows is loaded with each, in its language. */
export function openRequests({ files, match, ...options }: RequestsOptions): RequestController {
  return createRequestController({
    ...options,
    async loadKnowledge(language) {
      const [directory, pages, base, korean, { terms }] = await Promise.all([
        files.directory(language),
        files.pages(),
        files.routes(),
        files.questions(STAFF_LANGUAGE),
        files.names(language),
      ]);
      const routes = { ...pages, ...base, questions: { [STAFF_LANGUAGE]: korean } };
      const { questions: loadQuestions, script: loadScript } = files;
      const loadSituations = () => files.situations(language);
      const loadExplanation = (term: number) => files.explanation(term, language);
      return { language, directory, routes, terms, match, loadExplanation, loadQuestions, loadScript, loadSituations };
    },
  });
}
