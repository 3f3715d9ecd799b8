import { basicExpression } from '../../basic-expression.ts';
import type { Words } from '../../words/words.ts';
import {
  COPULA,
  COPULA_APART,
  NOT_A_PREDICATE,
  NOT_A_REQUEST,
  NOT_AN_ATTRIBUTE,
  NOT_WITH_PARTICLE,
  NOT_WITH_PARTICLE_OR_SUM,
} from '../forms/korean-grammar.ts';
import { FULL, HANGUL_WORDS, LATIN_WORD, type NameForms, nameForms, OTHER, OTHER_LETTER, SMALL_LATIN } from '../forms/name-forms.ts';

/** The names that stand behind a label, by what leads to them; sticky expressions, in which case counts. */
export interface LabelledValues {
  colon: RegExp;
  particle: RegExp;
  verb: RegExp;
  hanLabel: RegExp;
  space: RegExp;
  formLine: RegExp;
  openLabel: RegExp;
  party: RegExp;
  holder: RegExp;
  answer: RegExp;
}

/** The values by the words of the loaded languages. */
export function labelledValues(words: Words): LabelledValues {
  const forms = nameForms(words);
  const sticky = (source: string) => basicExpression(source, 'yu');
  return {
    colon: sticky(behindColon(forms)),
    particle: sticky(behindParticle(forms)),
    verb: sticky(behindVerb(forms)),
    hanLabel: sticky(behindHanLabel(words, forms)),
    space: sticky(behindSpace(words, forms)),
    formLine: sticky(onFormLine(words)),
    openLabel: sticky(behindOpenLabel(words)),
    party: sticky(behindParty(words, forms)),
    holder: sticky(behindHolder(forms)),
    answer: sticky(`${forms.korean}(?![가-힣])|${FULL}`),
  };
}

/** Hangul up to the copula, a mark, the line's end or the next label with a colon. */
const HANGUL_FIELD = `${HANGUL_WORDS}(?= ?${COPULA}| ?[,.)(;/|\\n\\d]|$)|${HANGUL_WORDS}(?= [가-힣]{2,8} ?:)|[가-힣]{1,6}(?![가-힣])`;

/** A colon admits names in any script. */
function behindColon({ latin, han }: NameForms): string {
  return [HANGUL_FIELD, latin, han, OTHER, SMALL_LATIN].join('|');
}

/** Up to four words before the copula or the line's end; a predicate (달라요) is not a name. */
function behindParticle({ korean, latin }: NameForms): string {
  const stated = `${HANGUL_WORDS}(?= ?${COPULA})`;
  const ending = `(?:[가-힣]{1,5} ){0,2}[가-힣]{1,5}${NOT_A_PREDICATE}(?= ?[,.)(/\\n]|$)`;
  return [stated, ending, `${korean}(?=[ ,])`, latin].join('|');
}

function behindVerb({ latin }: NameForms): string {
  return [latin, HANGUL_FIELD, OTHER].join('|');
}

function behindHanLabel(words: Words, { han, latin, korean }: NameForms): string {
  return `(?:${han}|${latin}|${korean}|(?!で)[ぁ-ん]{2,6}?)(?=${words.exact('behind-stated-han-name')}|[、。，,.；;！\\s]|$)`;
}

/** A family name and two syllables, or capitals, with nothing but a mark or the next label behind. */
function behindSpace(words: Words, { korean }: NameForms): string {
  const small = `(?!${words.exact('not-a-small-name', 'behind-own-name')}(?![a-z]))[a-z]{2,15}`;
  return [
    // name kim sergey: one of two small words up to the end is a family name.
    `(?:${words.exact('romanised-surname')} ${small}|${small} ${words.exact('romanised-surname')})(?= ?(?:[,.\\n]|$))`,
    `${korean}${NOT_WITH_PARTICLE}(?![가-힣])`,
    '[가-힣]{2,6}(?=[,/|\\n]|$)',
    // 이름 둑.: one syllable is no request.
    '(?![뭐왜못안꼭])[가-힣](?=\\.)',
    // 이름 하산 이고: the copula, which people also write apart, shows that a name stands before it.
    `[가-힣]{2,6}${NOT_AN_ATTRIBUTE}(?: [가-힣]{1,5})?(?= ${COPULA_APART})`,
    `[가-힣]{2,5}${NOT_AN_ATTRIBUTE} [가-힣]{1,5}(?=[,/|])`,
    `${LATIN_WORD}(?=[,/\\n]|\\.(?:\\s|$)|$| ${words.exact('label-behind-latin-name')})`,
    `(?:\\p{Lu}\\p{Ll}?\\. |${LATIN_WORD} )${LATIN_WORD}(?: ${LATIN_WORD}){0,4}`,
  ].join('|');
}

/** Two to four words of a form that do not end like a sentence or a request, up to the end of the line or the label of a number. */
function onFormLine(words: Words): string {
  const label = words.exact('own-number-label', 'birth');
  return `(?:[가-힣]{1,8} ){1,3}[가-힣]{1,5}${NOT_A_REQUEST}(?= ?[,/|(]| ?\\n| ?$| (?:${label}|[가-힣]{2,6}번호))`;
}

/** A first and a family name in a script without capitals, and nothing more on the line but the next label. */
function behindOpenLabel(words: Words): string {
  const word = `${OTHER_LETTER}{2,24}`;
  return `${word} ${word}(?= ?(?:[,/|(\\n]|$))|${word}(?: ${word})?(?= ${words.exact('label-behind-open-name')})`;
}

/** A Korean name, or any words before a bracket or a label with the person's data. */
function behindParty(words: Words, { korean }: NameForms): string {
  const inBracket = `\\((?:\\d|[A-Z]-\\d|${words.exact('label-in-bracket')})`;
  return [
    `(?<= )(?:${korean}${NOT_WITH_PARTICLE_OR_SUM}(?= ?(?:[,|(\\n]|$)| 01\\d| ${words.exact('label-behind-party')})`,
    `[가-힣]{1,6}(?: [가-힣]{1,6}){0,3}(?= ?${inBracket}|,? ?${words.exact('number-label-behind-party')}))`,
  ].join('|');
}

/** A Korean name, or one or two words where the bank is named next. */
function behindHolder({ korean }: NameForms): string {
  return [`${korean}(?![가-힣])`, '(?<= )[가-힣]{2,6} [가-힣]{1,6}(?=\\n|$|[,.)|])', '(?<= )[가-힣]{2,5}(?![가-힣])'].join('|');
}
