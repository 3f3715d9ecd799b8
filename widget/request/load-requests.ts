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
      const [directory, routes, { terms }] = await Promise.all([
        files.directory(language),
        files.routes(language),
        files.explanations(language),
      ]);
      return { language, directory, routes, terms, match: createMatcher(index), loadScript: files.script };
    },
  });
}
