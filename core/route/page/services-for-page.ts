import type { Service } from '../../services.ts';
import { chooseService } from '../choose-service.ts';
import { collectRoutes } from '../collect-routes.ts';
import type { WeighedEvidence } from '../evidence/weighed-evidence.ts';
import type { PageModel } from './page-model.ts';

/** Who helps with a page, as a request about it says it; `page` is what `weighPage` says. Where nothing speaks for a subject, who helps with any. */
export function servicesForPage(page: readonly WeighedEvidence[], { services }: Pick<PageModel, 'services'>): Service[] {
  return [chooseService({ routes: collectRoutes(page, { services }) })];
}
