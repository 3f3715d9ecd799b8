import type { Service } from '../../services.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { guessLanguages } from '../language/guess-languages.ts';
import type { QuestionModel, RouteModel } from '../route-model.ts';
import { questionTokens } from './question-tokens.ts';
import { decodeTokens, type Tokens } from './token-weights.ts';

/** A token hints at a service if the service uses it at least four times as often as all do (in bits), and counts for at most 4. */
const LEAST_BITS = 2;
const MOST_BITS = 4;

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
  const sums = model.services.map((_, service) => tokens.reduce((sum, logOdds) => sum + logOdds[service]!, 0));
  const most = Math.max(...sums);
  return sums.map((sum) => 2 ** ((sum - most) / temperature));
}

/** What the tokens of a running text hint at, each at one service, with its log-odds over the average service in bits. */
export function findHints(text: string, model: RouteModel): { service: Service; logOdds: number }[] {
  return logOddsOfTokens(text, model).flatMap((logOdds) => {
    const most = Math.max(...logOdds);
    const mean = Math.log2(logOdds.reduce((sum, own) => sum + 2 ** own, 0) / logOdds.length);
    if (most - mean < LEAST_BITS) return [];
    return [{ service: model.services[logOdds.indexOf(most)]!, logOdds: Math.min(MOST_BITS, most - mean) }];
  });
}

/** The log-odds of each known token for every service, in the order of the model, each token once. Only the likeliest language is read. */
function logOddsOfTokens(text: string, model: RouteModel, without: readonly string[] = []): (readonly number[])[] {
  const { services, questions } = model;
  const language = guessLanguages(foldQuestion(text), model.languages).find((guess) => questions[guess]);
  if (!language) return [];
  const question = questions[language]!;
  const known = tokensOf(question);
  const left = new Set(questionTokens(text, question.rules));
  for (const name of without) for (const token of questionTokens(name, question.rules)) left.delete(token);
  return [...left].flatMap((token) => {
    const uses = known.get(token);
    if (!uses) return [];
    const logOdds = services.map((_, service) => -question.totals[service]!);
    for (const [service, more] of uses) logOdds[service]! += more;
    return [logOdds];
  });
}

const read = new WeakMap<QuestionModel, Tokens>();

/** Decoded once for a model: it has thousands of tokens, and a question asks for a few dozen. */
function tokensOf(model: QuestionModel): Tokens {
  const tokens = read.get(model) ?? decodeTokens(model.tokens);
  read.set(model, tokens);
  return tokens;
}
