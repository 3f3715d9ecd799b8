import { readerFor } from '../page/question-reader.ts';
import { weighAsked } from '../page/weigh-asked.ts';
import { weighPage } from '../page/weigh-page.ts';
import type { RouteModel } from '../route-model.ts';
import type { RouteEvidence } from './route-evidence.ts';
import { weighWords } from './weigh-words.ts';
import type { WeighedEvidence } from './weighed-evidence.ts';

/** All that speaks for any service, the strongest kinds of evidence first. */
export function weighEvidence(evidence: RouteEvidence, model: RouteModel): WeighedEvidence[] {
  const page = weighPage(evidence, model, readerFor(evidence.terms, model));
  const others = [...weighAsked(evidence.asked, page, model), ...page];
  return [...weighWords(evidence, model, others.length === 0), ...others];
}
