import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { isSentence, termTexts } from './term-texts.ts';

const END = /[.!?…。！？][)”’」』»]?$/;
/** What can come directly before the full stop of a sentence. */
const WORD_END = /[\p{L}\p{N}%)）」』»”’]$/u;

export const fullStops = eachTerm({
  name: 'full-stops',
  description: 'Meanings and instructions are sentences and end like sentences.',
  findIn(term, _, { languages }) {
    const unfinished = termTexts(term).filter((entry) => isSentence(entry) && !END.test(entry.text));
    return unfinished.map(({ field, path, text, language }): Finding => {
      const value = text + (languages[language].punctuation === 'wide' ? '。' : '.');
      return {
        severity: 'should',
        field,
        found: show(`…${text.slice(-20)}`),
        expected: say('a full stop at the end', '끝에 마침표'),
        ...(WORD_END.test(text) && { fixable: true, edit: { path, value } }),
      };
    });
  },
});
