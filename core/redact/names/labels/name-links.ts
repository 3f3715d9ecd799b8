import type { Words } from '../../words/words.ts';
import { labelledValues } from './labelled-values.ts';
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

/** An arrow or a new line, and who answers. */
const ANSWER = '(?: ?(?:[➡→⇒]\\ufe0f?|->|=>) ?|\\n(?:[가-힣A-Z]{1,6} ?[:)] ?)?)';
const NOTE = '(?:\\s?\\([^()\\n]{0,24}\\))?';

/**
 * The table of the lists of labels (`name-label…` in `locales/<language>/redaction.yaml`) and of what leads from each to
 * a name; the first link that fits decides. A name without a label has no form of its own and stays in the text.
 */
export function nameLinks(words: Words): NameLink[] {
  const values = labelledValues(words);
  const [colonParticle, stating, hanLink] = [words.exact('name-link-before-colon'), words.exact('name-link'), words.exact('name-link-han')];
  return [
    // 성명: …, Name (in full): …, and the dots of a printed form.
    { lists: null, link: sticky(`${NOTE}(?:(?:${colonParticle})?\\s{0,3}[:=|]\\s{0,3}| \\.{3,40} )`), value: values.colon },
    // A label in square brackets: [성명] ….
    { lists: null, link: sticky('\\] {1,2}'), value: values.colon },
    // 이름은 … (주격 조사, 보조사).
    { lists: ['name-label', 'name-label-stated'], link: sticky(`(?<=[가-힣])${NOTE}(?:은|는|이|가|-) ?`), value: values.particle },
    { lists: ['nickname-label'], link: sticky('은 ?'), value: values.particle },
    // 사장이름은? ➡ …: the answer of another.
    { lists: ['name-label'], link: sticky(`(?<=[가-힣])[은이는]? ?\\?${ANSWER}`), value: values.answer },
    // “Name is …”, « le nom est … ».
    {
      lists: ['name-label', 'name-label-stated'],
      link: sticky(`(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}])${NOTE} ?(?:${stating}|-) `, 'i'),
      value: values.verb,
    },
    // 姓名是…, 名前は….
    {
      lists: ['name-label', 'name-label-stated', 'name-label-linked'],
      link: sticky(`(?<=[\\p{Script=Han}\\p{Script=Katakana}])(?:${hanLink})? ?`),
      value: values.hanLabel,
    },
    { lists: ['name-label', 'name-label-spaced'], link: sticky(`${NOTE}(?: {1,4}|\\n)`), value: values.space, isSolid: true },
    { lists: ['name-label-formal', 'name-label-stated'], link: sticky(' {1,4}'), value: values.formLine, isSolid: true },
    { lists: ['name-label-open'], link: sticky(' ?'), value: values.openLabel },
    { lists: ROLE_LISTS.label, link: sticky('(?<=[가-힣]) {0,4}'), value: values.party },
    { lists: ['account-holder'], link: sticky(' ?'), value: values.holder, isSolid: true },
    { lists: ['name-label', 'name-label-stated'], link: sticky('(?<=\\p{Script=Han}) ?'), value: values.holder },
  ];
}

function sticky(source: string, flag = ''): RegExp {
  return new RegExp(source, `${flag}yu`);
}
