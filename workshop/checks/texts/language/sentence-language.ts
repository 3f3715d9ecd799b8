import { foldQuestion, withoutMarks } from '../../../../core/route/language/fold-question.ts';
import type { LatinWords } from '../../../../core/text/language/latin-words.ts';

/** What stands for a language that is not known (ISO 639-2). */
export const UNDETERMINED = 'und';

/** Of so many words one at least is a frequent one, in every sentence of the glossary. */
const LEAST_WORDS = 8;
/** One word of another language, however often, may be a quoted one, unless a long sentence has none of its own language beside it. */
const LEAST_FOREIGN = 2;
const SENTENCE_ENDS = /(?<=[.!?])\s+(?=\p{Lu})/u;

export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_ENDS);
}

/**
 * The language of a sentence in Latin letters that is not in the given one; `UNDETERMINED` where a long one has none of its frequent words.
 * Null where nothing speaks against the language. What both languages have tells nothing.
 */
export function otherLanguage(sentence: string, language: string, all: LatinWords): string | null {
  const own = all.get(language) ?? new Set();
  const tokens = withoutMarks(foldQuestion(sentence)).match(/\p{Script=Latin}+/gu) ?? [];
  const different = [...new Set(tokens)];
  const counts = [...all].map(([id, words]) => {
    const foreign = different.filter((token) => words.has(token) && !own.has(token)).length;
    return { id, foreign, lead: foreign - different.filter((token) => own.has(token) && !words.has(token)).length };
  });
  const isLong = tokens.length >= LEAST_WORDS;
  const isLikely = ({ foreign, lead }: (typeof counts)[number]) =>
    foreign >= LEAST_FOREIGN ? lead > 0 : isLong && foreign > 0 && lead === foreign;
  const [likeliest] = counts.filter(isLikely).sort((a, b) => b.lead - a.lead);
  if (likeliest) return likeliest.id;
  return isLong && !tokens.some((token) => own.has(token)) ? UNDETERMINED : null;
}
