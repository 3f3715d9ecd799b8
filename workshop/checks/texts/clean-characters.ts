import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { termTexts, termWords } from './term-texts.ts';

// Zero-width characters, soft hyphens, direction marks and the replacement character of a wrong encoding.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /[\t\r\n\u00a0\u2000-\u200a\u202f\u205f]/g;
const LOST = '\ufffd';

/** It looks the same, so its name has to say what is wrong. */
const DECOMPOSED = say(
  'letters that are composed differently (NFD), as macOS writes names of files',
  '자모가 따로 떨어진 글자 (NFD). 맥의 파일 이름에서 옮기면 이렇게 돼요',
);

/** Invisible characters keep a search, a comparison or a translation tool from finding the text. */
export const cleanCharacters = eachTerm({
  name: 'clean-characters',
  description: 'Texts are composed (NFC) and have plain single spaces and nothing invisible.',
  findIn(term) {
    return [...termWords(term), ...termTexts(term)].flatMap(({ field, path, text }): Finding[] => {
      if (text.includes(LOST))
        return [
          { severity: 'must', field, found: show(text), expected: say('the letter that stood for “\ufffd”', '“\ufffd” 자리에 있던 글자') },
        ];
      const value = clean(text);
      if (value === text) return [];
      const found = text.normalize('NFC') === text ? show(visible(text)) : DECOMPOSED;
      return [{ severity: 'must', field, found, expected: show(value), fixable: true, edit: { path, value } }];
    });
  },
});

function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(/ {2,}/g, ' ').trim().normalize('NFC');
}

/** The text with invisible characters written as their codes. */
function visible(text: string): string {
  const code = (character: string) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  return text.replace(INVISIBLE, code).replace(SPACES, code);
}
