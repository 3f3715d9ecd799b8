/** A sign that ends an abbreviation and not a sentence: “e.g.”, “J. Kim”. */
const ABBREVIATION = /(?:^|[^\p{L}])\p{L}\.\s*$/u;

/** The first sentence of a text in a language, without the space after it: what a preview has room for. */
export function firstSentence(text: string, language: string): string {
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    sentence += segment;
    if (!ABBREVIATION.test(sentence)) break;
  }
  return sentence.trim();
}
