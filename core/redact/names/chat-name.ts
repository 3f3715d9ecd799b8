import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS } from './labels/name-labels.ts';

const NAME = '[가-힣]{1,8}(?: [가-힣]{1,8})?|\\p{Lu}\\p{Ll}{1,15}|[一-龥]{2,4}';
const SPEAKER = `(?<=^|\\n)(?<value>${NAME})(?= ?: ?\\S)`;
const STAMPED = '(?<=^|\\n)\\[(?<value>[^\\]\\n]{1,20})\\](?= \\[[^\\]\\n]{0,6}\\d{1,2}:\\d{2}\\])';
const FEWEST_LINES = 2;

/** Who speaks in a chat that was pasted: lines that begin with a name and a colon. */
export const chatName: Recogniser = {
  name: 'chat-name',
  kind: 'name',
  before: ['table-cell'],
  prepare(words) {
    const test = nameTest(words);
    const speaker = new RegExp(SPEAKER, 'dgu');
    const stamped = new RegExp(STAMPED, 'dgu');
    const other = words.set(...LABEL_LISTS, 'not-behind-label', 'kin', 'role', 'addressed-role', 'chat-other');
    const given = new RegExp(`^(?:${words.characters('korean-surname')}?${words.characters('given-syllable')}{2})$`, 'u');
    const isName = (name: string) => test.isName(name) && !other.has(name) && !name.split(' ').some(other.has);
    return ({ text }) => {
      const lines = findSpans(text, speaker, isName);
      const names = lines.map(({ start, end }) => text.slice(start, end));
      const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
      const isChat = names.length >= FEWEST_LINES && names.some((name) => isTwice(name) || given.test(name) || test.soundsForeign(name));
      return [...(isChat ? lines : []), ...findSpans(text, stamped, isName)];
    };
  },
};

export const chatNameExamples: Examples = {
  strikes: [
    { text: '⟦민수⟧: 오늘 몇 시에 와?\n⟦란⟧: 7시쯤 갈게', why: 'two who speak' },
    { text: '[⟦김하늘⟧] [오후 3:12] 네', why: 'the form of a messenger that was exported' },
  ],
  keeps: [
    { text: '문의: 국제교류팀\n장소: 서울역\n시간: 3시', why: 'the fields of a notice' },
    { text: '사장님: 내일 와\n나: 네', why: 'who speaks has no name' },
  ],
};
