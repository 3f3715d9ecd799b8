import type { Words } from '../../words/words.ts';
import {
  COPULA,
  NOT_A_PREDICATE,
  NOT_A_REQUEST,
  NOT_AN_ATTRIBUTE,
  NOT_WITH_PARTICLE,
  NOT_WITH_PARTICLE_OR_SUM,
} from '../forms/korean-grammar.ts';
import { HANGUL_WORDS, LATIN_WORD, type NameForms, nameForms, OTHER, OTHER_LETTER, SMALL_LATIN } from '../forms/name-forms.ts';
import { ROLE_LISTS } from './name-labels.ts';

/** One way in which a label leads to a name. */
export interface NameLink {
  /** The lists of labels that it goes with; null for all. */
  lists: readonly string[] | null;
  /** Sticky: what stands between the label and the name. */
  link: RegExp;
  /** Sticky: the names that it leads to. */
  value: RegExp;
  /** True where a label that is spread over its line (성 명) does not count: it is one of a form, and a colon follows. */
  isSolid?: boolean;
}

const NOTE = '(?:\\s?\\([^()\\n]{0,24}\\))?';

/**
 * The table of the lists of labels (`name-label…` in `locales/<language>/redaction.yaml`) and of what leads from each to
 * a name; the first link that fits decides. Names without a label have no form and stay with their writer.
 */
export function nameLinks(words: Words): NameLink[] {
  const forms = nameForms(words);
  const [colonParticle, stating, hanLink] = [words.exact('name-link-before-colon'), words.exact('name-link'), words.exact('name-link-han')];
  return [
    // 성명: …, Name (in full): …, and the dots of a printed form.
    { lists: null, link: sticky(`${NOTE}(?:(?:${colonParticle})?\\s{0,3}[:=|]\\s{0,3}| \\.{3,40} )`), value: behindColon(forms) },
    // A label in square brackets: [성명] ….
    { lists: null, link: sticky('\\] {1,2}'), value: behindColon(forms) },
    // 이름은 … (주격 조사, 보조사).
    { lists: ['name-label', 'name-label-stated'], link: sticky(`(?<=[가-힣])${NOTE}(?:은|는|이|가|-) ?`), value: behindParticle(forms) },
    // “Name is …”, « le nom est … ».
    {
      lists: ['name-label', 'name-label-stated'],
      link: sticky(`(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}])${NOTE} ?(?:${stating}|-) `, 'i'),
      value: behindVerb(forms),
    },
    // 姓名是…, 名前は….
    {
      lists: ['name-label', 'name-label-stated', 'name-label-linked'],
      link: sticky(`(?<=[\\p{Script=Han}\\p{Script=Katakana}])(?:${hanLink})? ?`),
      value: behindHanLabel(words, forms),
    },
    { lists: ['name-label', 'name-label-spaced'], link: sticky(`${NOTE}(?: {1,4}|\\n)`), value: behindSpace(words, forms), isSolid: true },
    { lists: ['name-label-formal'], link: sticky(' {1,4}'), value: sticky(FORM_LINE), isSolid: true },
    { lists: ['name-label-open'], link: sticky(' ?'), value: behindOpenLabel(words) },
    { lists: ROLE_LISTS.label, link: sticky('(?<=[가-힣]) {0,4}'), value: behindParty(words, forms) },
    { lists: ['account-holder'], link: sticky(' ?'), value: behindHolder(forms), isSolid: true },
    { lists: ['name-label', 'name-label-stated'], link: sticky('(?<=\\p{Script=Han}) ?'), value: behindHolder(forms) },
  ];
}

/** Hangul up to the copula, a mark or the line's end. */
const HANGUL_FIELD = `${HANGUL_WORDS}(?= ?${COPULA}| ?[,.)(;/|\\n\\d]|$)|[가-힣]{1,6}`;
/** A line of a form: two to four words that do not end like a sentence or a request. */
const FORM_LINE = `(?:[가-힣]{1,5} ){1,3}[가-힣]{1,5}${NOT_A_REQUEST}(?= ?[,/|(]| ?\\n| ?$)`;

/** A colon admits names in any script. */
function behindColon({ latin, han }: NameForms): RegExp {
  return sticky([HANGUL_FIELD, latin, han, OTHER, SMALL_LATIN].join('|'));
}

/** Up to four words before the copula or the line's end; a predicate (달라요) is not a name. */
function behindParticle({ korean, latin }: NameForms): RegExp {
  const stated = `${HANGUL_WORDS}(?= ?${COPULA})`;
  const ending = `(?:[가-힣]{1,5} ){0,2}[가-힣]{1,5}${NOT_A_PREDICATE}(?= ?[,.)(/\\n]|$)`;
  return sticky([stated, ending, `${korean}(?=[ ,])`, latin].join('|'));
}

function behindVerb({ latin }: NameForms): RegExp {
  return sticky([latin, HANGUL_FIELD, OTHER].join('|'));
}

function behindHanLabel(words: Words, { han, latin, korean }: NameForms): RegExp {
  return sticky(`(?:${han}|${latin}|${korean})(?=${words.exact('behind-stated-han-name')}|[、。，,.；;！\\s]|$)`);
}

/** A family name and two syllables, or capitals, with nothing but a mark or the next label behind. */
function behindSpace(words: Words, { korean }: NameForms): RegExp {
  return sticky(
    [
      `${korean}${NOT_WITH_PARTICLE}(?![가-힣])`,
      '[가-힣]{2,6}(?=[,/|\\n]|$)',
      `[가-힣]{2,5}${NOT_AN_ATTRIBUTE} [가-힣]{1,5}(?=[,/|])`,
      `${LATIN_WORD}(?=[,/\\n]|$| ${words.exact('label-behind-latin-name')})`,
      `(?:\\p{Lu}\\p{Ll}?\\. |${LATIN_WORD} )${LATIN_WORD}(?: ${LATIN_WORD}){0,4}`,
    ].join('|'),
  );
}

/** A first and a family name in a script without capitals, and nothing more on the line but the next label. */
function behindOpenLabel(words: Words): RegExp {
  const word = `${OTHER_LETTER}{2,24}`;
  return sticky(`${word} ${word}(?= ?(?:[,/|(\\n]|$))|${word}(?: ${word})?(?= ${words.exact('label-behind-open-name')})`);
}

/** A Korean name, or any words before a bracket or a label with the person's data. */
function behindParty(words: Words, { korean }: NameForms): RegExp {
  const inBracket = `\\((?:\\d|[A-Z]-\\d|${words.exact('label-in-bracket')})`;
  return sticky(
    [
      `(?<= )(?:${korean}${NOT_WITH_PARTICLE_OR_SUM}(?= ?(?:[,|(\\n]|$)| 01\\d| ${words.exact('label-behind-party')})`,
      `[가-힣]{1,6}(?: [가-힣]{1,6}){0,3}(?= ?${inBracket}|,? ?${words.exact('number-label-behind-party')}))`,
    ].join('|'),
  );
}

/** A Korean name, or one or two words where the bank is named next. */
function behindHolder({ korean }: NameForms): RegExp {
  return sticky([`${korean}(?![가-힣])`, '(?<= )[가-힣]{2,6} [가-힣]{1,6}(?=\\n|$|[,.)|])', '(?<= )[가-힣]{2,5}(?![가-힣])'].join('|'));
}

function sticky(source: string, flag = ''): RegExp {
  return new RegExp(source, `${flag}yu`);
}
