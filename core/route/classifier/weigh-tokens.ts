import type { Service } from '../../services.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { guessLanguages } from '../language/guess-languages.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import { readClauses } from '../language/read-clauses.ts';
import type { QuestionModel, RouteModel } from '../route-model.ts';
import { questionTokens } from './question-tokens.ts';
import { decodeTokens, type Tokens } from './token-weights.ts';

/** A token hints at a service if the service uses it at least four times as often as all do (in bits), and counts for at most 4. */
const LEAST_BITS = 2;
const MOST_BITS = 4;
/** From so many tokens on, each further one says less: a long story repeats itself and tells of side facts. */
const LONG = 8;

/**
 * How likely each service is by the tokens of a text, the likeliest 1, in the order of the model; null where no token is
 * known. Tokens of the names in `without` do not count. `temperature` divides the log-odds: the greater it is, the less
 * the tokens decide.
 */
export function likelihoods(
  text: string,
  model: RouteModel,
  { without = [], temperature }: { without?: readonly string[]; temperature: number },
): number[] | null {
  const tokens = logOddsOfTokens(text, model, without);
  if (tokens.length === 0) return null;
  const mean = tokens.reduce((sum, { weight }) => sum + weight, 0) / tokens.length;
  const sums = model.services.map((_, service) =>
    tokens.reduce((sum, { logOdds, weight }) => sum + (logOdds[service]! * weight) / mean, 0),
  );
  const most = Math.max(...sums);
  const divisor = temperature * Math.sqrt(Math.max(1, tokens.length / LONG));
  return sums.map((sum) => 2 ** ((sum - most) / divisor));
}

/** What the tokens of a running text hint at, each at one service, with its log-odds over the average service in bits. */
export function findHints(text: string, model: RouteModel): { service: Service; logOdds: number }[] {
  return logOddsOfTokens(text, model).flatMap(({ logOdds }) => {
    const most = Math.max(...logOdds);
    const mean = Math.log2(logOdds.reduce((sum, own) => sum + 2 ** own, 0) / logOdds.length);
    if (most - mean < LEAST_BITS) return [];
    return [{ service: model.services[logOdds.indexOf(most)]!, logOdds: Math.min(MOST_BITS, most - mean) }];
  });
}

/** A token's log-odds for every service, in the order of the model, and the weight of the clause that it is in. */
interface KnownToken {
  logOdds: readonly number[];
  weight: number;
}

/** Each known token once. Only the likeliest language is read. */
function logOddsOfTokens(text: string, model: RouteModel, without: readonly string[] = []): KnownToken[] {
  const { services, questions } = model;
  const folded = foldQuestion(text);
  const language = guessLanguages(folded, model.languages).find((guess) => questions[guess]);
  if (!language) return [];
  const question = questions[language]!;
  const known = tokensOf(question);
  const left = weighClauseTokens(folded, question.rules);
  for (const name of without) for (const token of questionTokens(name, question.rules)) left.delete(token);
  return [...left].flatMap(([token, weight]) => {
    const uses = known.get(token);
    if (!uses) return [];
    const logOdds = services.map((_, service) => -question.totals[service]!);
    for (const [service, more] of uses) logOdds[service]! += more;
    return [{ logOdds, weight }];
  });
}

/** The tokens of a folded text, each with the greatest weight of the clauses that it is in. */
function weighClauseTokens(folded: string, rules: LanguageRules): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { start, end, weight } of readClauses(folded, rules)) {
    for (const token of questionTokens(folded.slice(start, end), rules)) weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  }
  return weights;
}

const read = new WeakMap<QuestionModel, Tokens>();

/** Decoded once for a model: it has thousands of tokens, and a question asks for a few dozen. */
function tokensOf(model: QuestionModel): Tokens {
  const tokens = read.get(model) ?? decodeTokens(model.tokens);
  read.set(model, tokens);
  return tokens;
}
