import type { Service } from '../../services.ts';
import { likelihoods } from '../classifier/classify.ts';
import { correctSpelling } from '../keywords/correct-spelling.ts';
import { findKeywords } from '../keywords/find-keywords.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { questionModels } from '../language/question-models.ts';
import { readClauses, weightAt } from '../language/read-clauses.ts';
import { findRomanised } from '../romanised/find-romanised.ts';
import type { RouteModel } from '../route-model.ts';
import { namesAsked } from './names-asked.ts';
import type { RouteEvidence } from './route-evidence.ts';
import { serviceOfTerm, weightOfTerm } from './term-weight.ts';
import { byService, total, type WeighedEvidence } from './weighed-evidence.ts';
import { FAINT, NAMED, TEMPERATURE, UNNAMED, WEIGHTS } from './weights.ts';

/**
 * Keywords and terms say what the words are about; the classifier says which of these is meant, and what else may be. It
 * counts alone only where nothing else is known: in “what do I need to bring?”, asked on a page, it would guess.
 */
export function weighWords(written: RouteEvidence, model: RouteModel, isAlone: boolean): WeighedEvidence[] {
  const evidence = { ...written, words: correctSpelling(written.words, model) };
  const named = new Map(byService(namedInWords(evidence, model)));
  if (named.size === 0 && !isAlone) return [];
  const likely = likelihoods(evidence.words, model, { without: evidence.askedNames ?? [], temperature: TEMPERATURE });
  if (!likely && named.size === 0) return [];
  const unnamed = likely ? weightOfUnnamed([...named.values()].flat()) : 0;
  return model.services.flatMap((service, at) => {
    const hits = named.get(service) ?? [];
    const likelihood = Math.max(likely?.[at] ?? 1, hits.length > 0 ? NAMED : 0);
    const weight = WEIGHTS.words * (total(hits) + unnamed) * likelihood;
    if (weight < FAINT) return [];
    return [{ service, weight, reason: { type: 'words', words: [...new Set(hits.map(({ word }) => word).filter(Boolean))] } }];
  });
}

function namedInWords({ words, wordTerms = [], otherKeywords = [], asked, askedNames = [] }: RouteEvidence, model: RouteModel) {
  const meant = asked === null ? null : serviceOfTerm(model, asked);
  const isEvidence = ({ service, word }: { service: Service; word: string }) => service === meant || !namesAsked(word, askedNames);
  const terms = wordTerms.map(({ term, surface }) => ({
    service: serviceOfTerm(model, term),
    weight: weightOfTerm(model, term),
    word: surface ?? '',
  }));
  const named = findKeywords(words, model);
  const known = new Set(named.map(({ start }) => start));
  const romanised = findRomanised(words, model).filter(({ start }) => !known.has(start));
  const hits = weighClauses([...named, ...romanised, ...otherKeywords, ...terms], words, model);
  return hits.filter((hit) => hit.weight > 0 && isEvidence(hit));
}

/** The hits, each with the weight of the clause that it is in; a term is where its word is written first. */
function weighClauses<Hit extends { word: string; weight: number; start?: number }>(
  hits: readonly Hit[],
  words: string,
  model: RouteModel,
): Hit[] {
  const folded = foldQuestion(words);
  const [question] = questionModels(folded, model);
  if (!question) return [...hits];
  const clauses = readClauses(folded, question.rules);
  return hits.map((hit) => ({ ...hit, weight: hit.weight * weightAt(clauses, hit.start ?? folded.indexOf(foldQuestion(hit.word))) }));
}

/** What a service that no keyword names begins with; where none is named, the classifier alone weighs as one keyword would. */
function weightOfUnnamed(named: readonly { weight: number }[]): number {
  return named.length ? UNNAMED * total(named) : 1;
}
