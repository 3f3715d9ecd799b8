import { basicExpression } from '../../basic-expression.ts';
import type { Find } from '../../recogniser.ts';
import type { Span } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { AT_CAPITAL, nameForms } from '../forms/name-forms.ts';
import { nameTest } from '../forms/name-test.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

const ANY_CAPITAL = /\p{Lu}/u;
const MOST_WORDS_OF_ROLE = 3;
const CAPITALS = '[A-Z]{2,20}(?: [A-Z]{2,20}){1,3}(?![A-Za-z\\d-])';
/** A last syllable of one letter: Ли Сан У. */
const LAST_LETTER = '(?: \\p{Lu}(?![\\p{L}.]))?';
const SHOUTED = /^[\p{Lu} ]{2,}$/u;
const owned = /^['’]s /u;

/**
 * Names in Latin or Cyrillic letters behind a role or a relative: my son Timur, Con gái em tên Minh Anh, Мой сын Артём. Behind a
 * role, a first and a family name are needed.
 */
export function behindLatinRole(words: Words): Find {
  const candidate = basicExpression(
    `${AT_CAPITAL}(?<![\\p{L}'’-])(?:${CAPITALS}|${nameForms(words).words}${LAST_LETTER})(?![A-Za-z\\d-])`,
    'gu',
  );
  const [kin, roles, other] = [
    words.set('kin', 'former-partner'),
    words.set('kin', 'former-partner', ...PERSON_LISTS),
    words.set('nation', 'title'),
  ];
  const links = [words.set('is-named'), words.set('my')];
  const { isName, beginsWithOtherWord } = nameTest(words);
  const isPerson = (name: string, isKin: boolean) =>
    (isKin || /[ -]/.test(name)) && !other.has(name.split(' ')[0]!) && isName(name) && !beginsWithOtherWord(name);

  /** Whether a relative or a role stands right before a place; null where neither does. */
  function roleBefore(text: string, start: number): { isKin: boolean } | null {
    let at = beforeGap(text, start);
    if (at === start) return null;
    for (const link of links) {
      const begin = link.startBefore(text, at);
      if (begin >= 0 && !roles.has(text.slice(begin, at))) at = beforeGap(text, begin);
    }
    const begin = roles.startBefore(text, at);
    // In a text of capitals alone they show no name.
    return begin < 0 || SHOUTED.test(text.slice(begin, at)) ? null : { isKin: kin.has(text.slice(begin, at)) };
  }

  function nameIn(text: string, start: number, written: string): Span[] {
    const end = start + written.length;
    const behind = text.slice(end, end + 20);
    const isOwner = owned.test(behind) && kin.endBehind(text, end + 3) > 0;
    const role = isOwner ? { isKin: true } : roleBefore(text, start);
    if (role && isPerson(written, role.isKin)) return [{ start, end }];
    // The role begins the sentence: Landlord Kim Young-sook.
    const parts = written.split(' ');
    for (let count = Math.min(MOST_WORDS_OF_ROLE, parts.length - 1); count > 0; count--) {
      const [title, name] = [parts.slice(0, count).join(' '), parts.slice(count).join(' ')];
      if (roles.has(title) && isPerson(name, kin.has(title))) return [{ start: end - name.length, end }];
    }
    return [];
  }

  return ({ text }) =>
    ANY_CAPITAL.test(text) ? [...text.matchAll(candidate)].flatMap(({ index, 0: written }) => nameIn(text, index, written)) : [];
}

/** Before a space, and before a comma, a colon or a bracket with it. */
function beforeGap(text: string, at: number): number {
  const gap = / ?[,:(]? ?$/u.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
  return at - gap;
}
