import type { Words } from '../../words/words.ts';
import { nameForms } from './name-forms.ts';

/** Tells names from the words that stand in their place. */
export interface NameTest {
  /** False for things to bring, to do or to choose, for offices, for the next label, and for parts of a sentence. */
  isName(value: string): boolean;
  /** True where Hangul reads as a name: a Korean one, three short words, or the sounds of another language. */
  soundsLikeName(value: string): boolean;
  /** True where a word of Hangul has the sounds of another language. */
  soundsForeign(word: string): boolean;
  /** True where a text begins with what stands behind a name: 주무관, 씨. */
  beginsWithTitle(ahead: string): boolean;
  /** True where a text begins with a word that follows labels and is not a name: an instruction, a complaint, a label. */
  beginsWithOtherWord(ahead: string): boolean;
}

/** The last syllables of papers and rooms, which have three syllables as well: 이체증, 조회서, 민원실. */
const PAPER_ENDING = '[증금서표장실권]';
/** Words with the particles 을 · 를 · 은 · 는 · 과 · 와 · 의 belong to a sentence. */
const WITH_PARTICLE = ['씨의', '[가-힣]{3}[을를]$', '[가-힣][을를은는] ', '[가-힣]{2}[과와] '];

const made = new WeakMap<Words, NameTest>();

/** The tests by the words of the loaded languages, whose long expressions all finders of names share. */
export function nameTest(words: Words): NameTest {
  const test = made.get(words) ?? createNameTest(words);
  made.set(words, test);
  return test;
}

function createNameTest(words: Words): NameTest {
  const { korean } = nameForms(words);
  const wholeWord = new RegExp(`^${words.exact('not-a-name-hangul')}$`, 'u');
  const koreanName = new RegExp(`^${korean}$`, 'u');
  const notName = new RegExp(notNameSource(words), 'iu');
  const sounds = new RegExp(soundSource(words), 'u');
  const title = new RegExp(`^${words.exact('title-behind')}(?![가-힣])`, 'u');
  const foreign = new RegExp(foreignSource(words), 'u');
  const otherWord = new RegExp(`^${words.source('not-behind-label')}`, 'iu');
  const surname = new RegExp(`^${words.exact('article-surname')} \\p{Lu}`, 'u');
  return {
    // A Korean name may end like a word (김지원, 최가을), so only a whole word counts.
    isName: (value) => !(koreanName.test(value) ? wholeWord : notName).test(value),
    soundsLikeName: (value) => sounds.test(value),
    soundsForeign: (word) => foreign.test(word),
    beginsWithTitle: (ahead) => title.test(ahead),
    beginsWithOtherWord: (ahead) => otherWord.test(ahead) && !surname.test(ahead),
  };
}

function notNameSource(words: Words): string {
  return [
    `(?<![가-힣])${words.exact('not-a-name-hangul')}(?![가-힣])`,
    `${words.exact('body-ending', 'company-ending', 'bank-ending')}(?![가-힣])`,
    `[가-힣]{2}${words.exact('prose-ending')}(?![가-힣])`,
    ...WITH_PARTICLE,
    `^${words.exact('counting-word')} `,
    `^${words.exact('sex-mark')}$`,
    words.source('not-a-name', 'office-word'),
    words.exact('company-word'),
  ].join('|');
}

/** A syllable that hardly any Korean word has, or a word of three syllables and more of which all but one are commoner in names. */
function foreignSource(words: Words): string {
  const leaning = words.characters('foreign-leaning-syllable');
  const loan = `(?!.*${words.exact('loanword')})`;
  const most = `(?=.{3,9}$)(?:${leaning}{1,8}[가-힣]?${leaning}{0,8}|[가-힣]${leaning}{2,8})$`;
  return `^${loan}(?:[가-힣]*${words.characters('foreign-syllable')}|${most})`;
}

function soundSource(words: Words): string {
  const { korean } = nameForms(words);
  const foreign = `(?!.*${words.exact('loanword')})(?=[가-힣 ·]*${words.characters('foreign-syllable')})`;
  const forms = [
    `${korean}(?<!${PAPER_ENDING})`,
    `${words.exact('long-surname')}[가-힣]{1,2}`,
    '[가-힣]{1,2} [가-힣]{1,2} [가-힣]{1,2}',
    `${foreign}[가-힣]{1,8}(?:(?: ?· ?| )[가-힣]{1,8}){0,3}`,
  ];
  return `^(?:${forms.join('|')})(?:$| ?\\()`;
}
