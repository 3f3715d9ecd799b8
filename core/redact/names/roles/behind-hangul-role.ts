import { isHangul } from '../../../text/hangul.ts';
import type { Find } from '../../recogniser.ts';
import type { Span } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { type HangulName, hangulNames } from '../forms/hangul-names.ts';
import { isClearCopula, isCopula, isJoining } from '../forms/korean-endings.ts';
import { COPULA_APART } from '../forms/korean-grammar.ts';
import { nameTest } from '../forms/name-test.ts';
import { namedThingSource, PERSON_LISTS } from '../labels/name-labels.ts';

/** 조사 of a topic, which leads to a name only before the copula: 딸은 소피아예요. */
const topic = /[은는이가] /uy;
const pause = / ?\(|[,.!~]? /uy;
const space = / /uy;
/** Between the names of a list. */
const comma = / ?[,·] ?| (?:및|그리고) | /uy;
const gap = /[ (:/]{1,3}/uy;
/** 태국 사람 …, 태국사람 …. */
const ofNation = /[가-힣]{2,8} ?사람 (?=[가-힣])/uy;
/** A short last word in front of the copula: 응우옌 티 란 입니다. */
const shortLast = / [가-힣]{1,3}(?= ?(?:입니다|이?에요|이?예요)(?![가-힣]))/uy;
/** A label that is a part of its word: 아빠이름 …. */
const wordInFront = /[가-힣]{1,4}(?=이름|성함)/uy;
const FIELD_END = /^ ?(?:[,)/|"”'’\n]|$)/u;
/** So many characters before “name” may say that it is the name of a thing: 회사 이름. */
const LONGEST_THING = 8;
/** A word of any sound that ends the sentence behind a foreign one: 무함마드 유숩. */
const lastWord = / [가-힣]{2,4}(?= ?(?:[).!\n]|$))/uy;
const SENTENCE_END = /^ ?(?:[).!\n]|$)/u;
/** 반말 copula behind a vowel, which names end with as well: 민뚜야. */
const CASUAL = /[가-힣]{2}야$/u;
/** 조사 of somebody who does something, or to whom it is done. */
const PARTICLE = /^(?:은|는|이|가|의|에게|한테|께서)/u;

/**
 * Names in Hangul behind a role or a relative with a space, a bracket or “who is”, and behind “I”, a greeting or a role as the topic
 * before the copula. What only leans to a foreign sound (찬타) counts before the copula, a particle or the end of the field.
 */
export function behindHangulRole(words: Words): Find {
  const read = hangulNames(words);
  const [roles, self] = [words.set('kin', 'roster', ...PERSON_LISTS), words.set('i-myself')];
  const [label, next] = [words.set('name-label'), words.set('name-label', 'name-label-stated', 'nickname-label', 'birth', 'next-field')];
  const namedThing = new RegExp(namedThingSource(words), 'u');
  const rest = [words.set('honorific'), words.set('who-is')];
  const { isName } = nameTest(words);
  const status = words.set('status-of-person');
  const beforeCopula = new RegExp(
    `(?:${words.characters('korean-surname')}[가-힣]{2}(?<![생원인자민족관사장님금증호세살])|${words.characters('given-syllable')}{2})(?=${COPULA_APART})`,
    'uy',
  );
  const isNamed = ({ isSure, isOneWord, ending }: HangulName) => (isSure ? isCopula(ending) : isOneWord && isClearCopula(ending));
  const isLast = (text: string, { end, ending }: HangulName) => !ending && SENTENCE_END.test(text.slice(end, end + 2));
  const isTied = (text: string, { end, ending }: HangulName) =>
    PARTICLE.test(ending) || (!ending && FIELD_END.test(text.slice(end, end + 2)));

  function nameBehind(text: string, start: number): Span[] {
    const selfEnd = self.endBehind(text, start);
    const behindSelf = selfEnd > 0 ? endOf(pause, text, selfEnd) : -1;
    if (behindSelf > 0) return ownName(text, behindSelf);
    const role = roles.endBehind(text, start);
    if (role < 0) return [...behindLabel(text, start), ...behindNation(text, start)];
    const end = rest.reduce((at, set) => Math.max(at, set.endBehind(text, at)), role);
    const direct = endOf(gap, text, end);
    if (direct > 0) {
      return accepted(text, direct, (name) => name.isSure || isNamed(name) || (name.isOneWord && isTied(text, name)));
    }
    const behindTopic = endOf(topic, text, end);
    if (behindTopic < 0) return behindLabel(text, start);
    const rare = rareName(text, behindTopic);
    return rare.length
      ? rare
      : accepted(text, behindTopic, (name) => isNamed(name) || (name.isKorean && (isJoining(name.ending) || isLast(text, name))));
  }

  /** 이름 마르크 김, 이름 솜차이 분미 국적 태국. */
  function behindLabel(text: string, start: number): Span[] {
    const begin = Math.max(start, endOf(wordInFront, text, start));
    const end = label.endBehind(text, begin);
    const direct = end < 0 ? -1 : endOf(space, text, end);
    if (direct < 0 || namedThing.test(text.slice(Math.max(0, begin - LONGEST_THING), begin))) return [];
    const isBeforeLabel = (name: HangulName) => !name.ending && text[name.end] === ' ' && next.endBehind(text, name.end + 1) > 0;
    return accepted(text, direct, (name) => name.isSure && (isNamed(name) || isTied(text, name) || isBeforeLabel(name)));
  }

  /** 인도네시아 사람 아구스 살림. */
  function behindNation(text: string, start: number): Span[] {
    const at = endOf(ofNation, text, start);
    if (at < 0) return [];
    const names = accepted(text, at, (name) => name.isSure && (!name.isOneWord || isNamed(name) || isTied(text, name)));
    return names.map(({ start: begin, end }) => ({ start: begin, end: Math.max(end, endOf(shortLast, text, end)) }));
  }

  /** A family name and any two syllables before the copula, or a given name: 사장은 최병겸이고, 아내가 이슬이고. */
  function rareName(text: string, start: number): Span[] {
    const end = endOf(beforeCopula, text, start);
    const name = text.slice(start, end);
    return end > 0 && isName(name) && !roles.has(name) && !status.has(name) ? [{ start, end }] : [];
  }

  function ownName(text: string, start: number): Span[] {
    const name = read(text, start);
    if (!name?.isSure || name.ending) return accepted(text, start, isNamed);
    if (CASUAL.test(text.slice(start, name.end))) return [{ start, end: name.end - 1 }];
    const end = name.isOneWord && !name.isKorean ? Math.max(name.end, endOf(lastWord, text, name.end)) : name.end;
    return SENTENCE_END.test(text.slice(end, end + 2)) ? [{ start, end }] : [];
  }

  function accepted(text: string, start: number, accept: (name: HangulName) => boolean): Span[] {
    const name = read(text, start);
    return name && accept(name) ? [{ start, end: name.end }, ...restOfList(text, name)] : [];
  }

  /** The names that a comma or an ending joins to one: 오준혁이랑 서지호. */
  function restOfList(text: string, { end, ending }: HangulName): Span[] {
    if (ending && !isJoining(ending)) return [];
    const next = endOf(ending ? space : comma, text, end + ending.length);
    return next < 0 ? [] : accepted(text, next, ({ isSure }) => isSure);
  }

  return ({ text }) => {
    const names: Span[] = [];
    for (let at = 0; at < text.length; at++) {
      if (isHangul(text.charCodeAt(at)) && !isHangul(text.charCodeAt(at - 1))) names.push(...nameBehind(text, at));
    }
    return names;
  };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
