import { splitAtSpaces } from '../../text/split-list.ts';
import { squeeze } from '../fields/squeeze.ts';
import type { Notice } from '../notice.ts';

/** A word of a title, or a sender, and how much it tells: 1 for a word of one kind, little for one of many (안내, 고지서). */
export interface TitleWord {
  word: string;
  weight: number;
}

/** A title of a kind of letter. */
export interface ReadyTitle {
  phrase: string;
  words: readonly TitleWord[];
  /** The weights of its words together. */
  weight: number;
  /** How many kinds have it in a title. */
  sharing: number;
}

/** A kind of letter with its signs as they are looked for: without spaces, weighed by how many kinds have them. */
export interface ReadyKind {
  notice: Notice;
  titles: readonly ReadyTitle[];
  words: readonly TitleWord[];
  /** Words that hardly another kind has in its titles. */
  ownWords: readonly string[];
  senders: readonly TitleWord[];
  labels: readonly string[];
  not: readonly string[];
}

/** In how many kinds' titles a word of its own may be. */
const FEW = 2;
const LEADER = /(?<=[청소서])장$/;
const ready = new WeakMap<readonly Notice[], readonly ReadyKind[]>();

/** Makes a list of kinds ready for scoring, once. */
export function readyKinds(notices: readonly Notice[]): readonly ReadyKind[] {
  const known = ready.get(notices);
  if (known) return known;
  const made = makeReady(notices);
  ready.set(notices, made);
  return made;
}

/** 출입국·외국인청 is also written without its dot. */
export function withoutDots(text: string): string {
  return text.replaceAll('·', '');
}

function makeReady(notices: readonly Notice[]): ReadyKind[] {
  const titles = notices.map(({ signs }) => signs.titles.map(squeeze).join('\n'));
  const all = notices.map(({ signs }, at) => `${signs.words.map(squeeze).join('\n')}\n${titles[at]}`);
  const senders = notices.map(({ signs }) => signs.senders.map(senderName).join('\n'));
  // Also as a part of a longer word: 체납 in 체납처분.
  const count = (texts: readonly string[], word: string) => texts.reduce((sum, text) => sum + (text.includes(word) ? 1 : 0), 0);
  const rarity = (most: number, times: number) => Math.log(most / Math.max(1, times)) / Math.log(most);
  const titleWord = (word: string): TitleWord => ({ word, weight: rarity(2 * notices.length, count(titles, word)) });
  return notices.map((notice) => {
    const { signs, labels } = notice;
    const words = signs.words.map(squeeze).filter(({ length }) => length > 1);
    const ownWords = new Set(
      signs.titles.flatMap(titleWords).filter((word) => word.length > 2 && count(titles, word) <= FEW && !words.includes(word)),
    );
    return {
      notice,
      titles: signs.titles.map((title) => {
        const phrase = squeeze(title);
        const parts = titleWords(title).map(titleWord);
        return {
          phrase,
          words: parts,
          weight: parts.reduce((sum, { weight }) => sum + weight, 0),
          sharing: Math.max(1, count(titles, phrase)),
        };
      }),
      words: words.map((word) => ({ word, weight: rarity(notices.length + 1, count(all, word)) })),
      ownWords: [...ownWords],
      senders: signs.senders.map(senderName).map((word) => ({ word, weight: rarity(notices.length + 1, count(senders, word)) })),
      labels: [...new Set(Object.values(labels).flat().map(squeeze))],
      not: signs.not.map(squeeze),
    };
  });
}

function senderName(sender: string): string {
  return withoutDots(squeeze(sender)).replace(LEADER, '');
}

function titleWords(title: string): string[] {
  return splitAtSpaces(title).map((word) => (word.length > 2 ? word.replace(/[서문장]$/, '') : word));
}
