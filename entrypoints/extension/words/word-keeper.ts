import type { WordKeeper } from '../../../components/tooltip/word-keeper.ts';
import type { Language } from '../../../core/languages.ts';
import { loadExplanation } from '../explanations.ts';
import { forgetWords, keepWords, loadWords } from './kept-words.ts';
import { openWords } from './open-words.ts';

/** The reader's own words, as this device keeps them. */
export const deviceWords: WordKeeper = {
  async isKept(term, language) {
    const { id } = await wordOf(term, language);
    return (await loadWords()).some((word) => word.id === id);
  },
  async keep(term, language, keep) {
    const word = await wordOf(term, language);
    await (keep ? keepWords([{ ...word, savedAt: Date.now() }]) : forgetWords([word.id]));
  },
  open: openWords,
};

/** From the glossary, so that no page can store something of its own. */
async function wordOf(term: number, language: Language) {
  const { id, headword } = await loadExplanation(term, language);
  return { id, headword };
}
