import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { isHanja, isReadAs } from './hanja-readings.ts';

const HAN = /^\p{Script=Han}$/u;
const HANGUL = /^[가-힣]$/;

/** Hanja that belong to another word would lead readers of Chinese and Japanese to another meaning. */
export const hanja = eachTerm({
  name: 'hanja',
  description: 'Hanja are those of the headword: one for each syllable, as Korea writes and reads them.',
  findIn({ headword, hanja: written }) {
    if (!written || !headword) return [];
    const characters = Array.from(written.normalize('NFC').replace(/\s/g, ''));
    const syllables = Array.from(headword.replace(/\s/g, ''));
    const fault = (found: Finding['found'], expected: Finding['expected'], severity: Finding['severity'] = 'must'): Finding[] => [
      { severity, field: 'hanja', found, expected },
    ];
    // What is no Hanja in the word (a loan word, a figure) stands in both as it is.
    const alien = characters.filter((character) => !HAN.test(character) && !syllables.includes(character));
    if (alien.length) {
      return fault(show(alien.join('')), say('Chinese characters alone, or null', '한자만, 또는 null'));
    }
    if (characters.length !== syllables.length) {
      return fault(
        say(`${characters.length} for ${show(headword)}`, `${show(headword)}: ${characters.length}글자`),
        say(`${syllables.length} characters, one for each syllable`, `음절마다 하나씩 ${syllables.length}글자`),
      );
    }
    const unfit = characters.flatMap((character, at) => (fits(character, syllables[at]!) ? [] : [{ character, syllable: syllables[at]! }]));
    const foreign = unfit.flatMap(({ character }) => (HAN.test(character) && !isHanja(character) ? [character] : []));
    if (foreign.length) {
      return fault(foreign.join(' '), say('characters as Korea writes them (國, not 国)', '한국에서 쓰는 한자 (国이 아니라 國)'), 'should');
    }
    const misread = unfit.map(({ character, syllable }) => `${character} (${syllable})`);
    return misread.length
      ? fault(misread.join(', '), say('characters that are read as the syllables of the headword', '표제어의 음절대로 읽는 한자'))
      : [];
  },
});

function fits(character: string, syllable: string): boolean {
  return character === syllable || (HANGUL.test(syllable) && isReadAs(character, syllable));
}
