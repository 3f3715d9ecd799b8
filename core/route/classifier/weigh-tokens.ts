import type { Service } from '../../services.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { guessLanguages } from '../language/guess-languages.ts';
import type { QuestionModel, RouteModel } from '../route-model.ts';
import { questionFeatures } from './question-tokens.ts';
import { decodePieces, type Pieces } from './token-weights.ts';

/** A piece hints at a service if the service uses it at least four times as often as all do (in bits), and counts for at most 4. */
const LEAST_BITS = 2;
const MOST_BITS = 4;

/**
 * How likely each service is by the pieces of a text, the likeliest 1, in the order of the model; null where no piece is
 * known. Pieces of the names in `without` say nothing. `doubt`: by this root, since pieces do not speak independently.
 */
export function likelihoods(
  text: string,
  model: RouteModel,
  { without = [], doubt }: { without?: readonly string[]; doubt: number },
): number[] | null {
  const pieces = bitsOfPieces(text, model, without);
  if (pieces.length === 0) return null;
  const totals = model.services.map((_, service) => pieces.reduce((total, bits) => total + bits[service]!, 0));
  const most = Math.max(...totals);
  return totals.map((total) => 2 ** ((total - most) / doubt));
}

/** What the pieces of a running text hint at, each at one service. */
export function findHints(text: string, model: RouteModel): { service: Service; bits: number }[] {
  return bitsOfPieces(text, model).flatMap((bits) => {
    const most = Math.max(...bits);
    const mean = Math.log2(bits.reduce((sum, own) => sum + 2 ** own, 0) / bits.length);
    if (most - mean < LEAST_BITS) return [];
    return [{ service: model.services[bits.indexOf(most)]!, bits: Math.min(MOST_BITS, most - mean) }];
  });
}

/** What a known piece of a text says: bits for each service, in the order of the model. */
type PieceBits = readonly number[];

/** The bits of each known piece, each once. The likeliest language alone is looked at. */
function bitsOfPieces(text: string, { services, questions }: RouteModel, without: readonly string[] = []): PieceBits[] {
  const language = guessLanguages(foldQuestion(text)).find((guess) => questions[guess]);
  if (!language) return [];
  const { volume } = questions[language]!;
  const pieces = piecesOf(questions[language]!);
  const left = new Set(questionFeatures(text, language).filter(Boolean));
  for (const name of without) for (const piece of questionFeatures(name, language)) left.delete(piece);
  return [...left].flatMap((piece) => {
    const known = pieces.get(piece);
    if (!known) return [];
    const bits = services.map((_, service) => -volume[service]!);
    for (const [service, more] of known) bits[service]! += more;
    return [bits];
  });
}

/** Read once a model: thousands of them, and a question asks for a few dozen. */
const read = new WeakMap<QuestionModel, Pieces>();

function piecesOf(model: QuestionModel): Pieces {
  const pieces = read.get(model) ?? decodePieces(model.pieces);
  read.set(model, pieces);
  return pieces;
}
