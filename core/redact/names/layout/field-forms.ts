import { basicExpression } from '../../basic-expression.ts';
import { MASK } from '../../mask.ts';
import type { Words } from '../../words/words.ts';
import { HANGUL_WORDS, nameForms, OTHER } from '../forms/name-forms.ts';
import { personLabels } from '../labels/name-labels.ts';

/** The expressions for the label of a field, which has a group `label`, and for a name in a field, which is sticky. */
export interface FieldForms {
  /** A label with a colon. */
  labelled: RegExp;
  /** A label with a space. */
  spaced: RegExp;
  /** A cell that is a label alone. */
  bare: RegExp;
  /** A name that fills its field. */
  wholeField: RegExp;
  /** A name that the next field or a number may follow. */
  beginOfField: RegExp;
}

/** The expressions by the words of the loaded languages; in names, case counts. */
export function fieldForms(words: Words): FieldForms {
  return { ...labelForms(words), ...valueForms(words) };
}

function labelForms(words: Words): Pick<FieldForms, 'labelled' | 'spaced' | 'bare'> {
  const numbering = '[ \\-*·.()\\[\\]]{0,3}(?:[\\d①-⑳][.) ]{1,2})?';
  const script = words.exact('name-script');
  const note = ` ?\\([^()\\n]{0,24}\\)| ${script}(?:/${script})?`;
  // The label once more in Latin letters: Full name in English.
  const translated = ` [a-z .'/-]{0,24}${words.exact('translated-label')}(?: [a-z ()]{1,16})?`;
  const label = `^${numbering}(?<label>${personLabels(words).source})`;
  return {
    labelled: new RegExp(`${label}(?:${note}|${translated})? ?[:=] ?`, 'iu'),
    spaced: new RegExp(`${label}(?:${note})? `, 'iu'),
    bare: new RegExp(`${label}(?:${note}|${translated})? ?:?$`, 'iu'),
  };
}

function valueForms(words: Words): Pick<FieldForms, 'wholeField' | 'beginOfField'> {
  const { latin, han } = nameForms(words);
  const hangul = `${HANGUL_WORDS}(?: ?\\((?:[一-龥]{2,5}|[A-Za-z ,.]{3,40})\\))?`;
  const name = `(?:${[hangul, latin, han, OTHER].join('|')})`;
  const address = words.exact('behind-field-name');
  const nextField = `[가-힣]{2,8}(?: ?${words.exact('number-word-ending')})? ?[:${MASK}]|${words.exact('next-field')}`;
  return {
    wholeField: basicExpression(`${name}(?= ?(?:$|[,(/|${MASK}]|${words.exact('person-title')}))`, 'uy'),
    beginOfField: basicExpression(`${name}(?= ?(?:$|[,(/|☎${MASK}]|\\d|${address}|${nextField}))`, 'uy'),
  };
}
