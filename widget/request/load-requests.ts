import { STAFF_LANGUAGE } from '../../core/languages.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import type { WidgetFiles } from '../widget-files.ts';
import type { RequestController, RequestControllerOptions } from './request-controller.ts';

export interface RequestsOptions extends Omit<RequestControllerOptions, 'loadKnowledge'> {
  files: WidgetFiles;
  index: TermIndex;
}

/** Loads the request's code; rejects where that fails. What a request knows is loaded with each request, in its language. */
export async function loadRequests({ files, index, ...options }: RequestsOptions): Promise<RequestController> {
  const { createRequestController } = await files.request();
  return createRequestController({
    ...options,
    async loadKnowledge(language) {
      const [directory, base, korean, { terms }] = await Promise.all([
        files.directory(language),
        files.routes(),
        files.questions(STAFF_LANGUAGE),
        files.explanations(language),
      ]);
      const routes = { ...base, questions: { [STAFF_LANGUAGE]: korean } };
      const { questions: loadQuestions, script: loadScript } = files;
      return { language, directory, routes, terms, match: createMatcher(index), loadQuestions, loadScript };
    },
  });
}
