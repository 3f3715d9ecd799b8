import type { Find } from '../../recogniser.ts';
import type { Span } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { type HangulName, hangulNames } from '../forms/hangul-names.ts';
import { isClearCopula, isCopula } from '../forms/korean-endings.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

const wordStart = /(?<![가-힣])[가-힣]/gu;
/** 조사 of a topic, which leads to a name only before the copula: 딸은 소피아예요. */
const topic = /[은는이가] /uy;
const pause = /[,.!~]? /uy;
const gap = /[ (:/]{1,3}/uy;
/** 조사 of somebody who does something, or to whom it is done. */
const FIELD_END = /^ ?(?:[,)/|\n]|$)/u;
const PARTICLE = /^(?:은|는|이|가|의|에게|한테|께서)/u;

/**
 * Names in Hangul behind a role or a relative with a space, a bracket or “who is”, and behind “I”, a greeting or a role as the topic
 * before the copula. What only leans to a foreign sound (찬타) counts before the copula, a particle or the end of the field.
 */
export function behindHangulRole(words: Words): Find {
  const read = hangulNames(words);
  const [roles, self] = [words.set('kin', ...PERSON_LISTS), words.set('i-myself')];
  const rest = [words.set('honorific'), words.set('who-is')];
  const isNamed = ({ isSure, isOneWord, ending }: HangulName) => (isSure ? isCopula(ending) : isOneWord && isClearCopula(ending));

  const isTied = (text: string, { end, ending }: HangulName) =>
    PARTICLE.test(ending) || (!ending && FIELD_END.test(text.slice(end, end + 2)));

  function nameBehind(text: string, start: number): Span[] {
    const selfEnd = self.endBehind(text, start);
    const behindSelf = selfEnd > 0 ? endOf(pause, text, selfEnd) : -1;
    if (behindSelf > 0) return accepted(text, behindSelf, isNamed);
    const role = roles.endBehind(text, start);
    if (role < 0) return [];
    const end = rest.reduce((at, set) => Math.max(at, set.endBehind(text, at)), role);
    const direct = endOf(gap, text, end);
    if (direct > 0) {
      return accepted(text, direct, (name) => name.isSure || isNamed(name) || (name.isOneWord && isTied(text, name)));
    }
    const behindTopic = endOf(topic, text, end);
    return behindTopic > 0 ? accepted(text, behindTopic, isNamed) : [];
  }

  function accepted(text: string, start: number, accept: (name: HangulName) => boolean): Span[] {
    const name = read(text, start);
    return name && accept(name) ? [{ start, end: name.end }] : [];
  }

  return ({ text }) => [...text.matchAll(wordStart)].flatMap(({ index }) => nameBehind(text, index));
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
