import type { Service } from '../../services.ts';
import { chooseService } from '../choose-service.ts';
import { collectRoutes } from '../collect-routes.ts';
import { serviceOfTerm, weightOfTerm } from '../evidence/term-weight.ts';
import type { WeighedEvidence } from '../evidence/weighed-evidence.ts';
import type { PageModel } from './page-model.ts';
import { weighAsked } from './weigh-asked.ts';

/**
 * Who helps with a term on a page, as a request about it says it: the page's service, or the term's own where the page has no clear
 * subject; then the other of the two, if the term tells anything of a subject. `page` is what `weighPage` says. For a term of
 * danger, emergencies come first.
 */
export function servicesForTerm(term: number, page: readonly WeighedEvidence[], model: PageModel): Service[] {
  const routes = collectRoutes([...weighAsked(term, page, model), ...page], model);
  const chosen = chooseService({ routes });
  const own = serviceOfTerm(model, term);
  const isUrgent = model.urgent.some(([number]) => number === term);
  if (own === 'safety' && (isUrgent || routes[0]?.service === own)) return [own, chosen];
  return own === chosen || weightOfTerm(model, term) === 0 ? [chosen] : [chosen, own];
}
