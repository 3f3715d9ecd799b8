import type { FormFieldProps } from './FormField.tsx';
import type { FormTexts } from './form-texts.ts';
import type { WordForm } from './use-word-form.ts';

/** What a group of fields is made of. */
export interface FieldSet {
  form: WordForm;
  texts: FormTexts;
  /** The fields that are there, by the names that problems have for them. */
  shown: ReadonlySet<string>;
  /** Label, hint and problems of a field; `part` names its texts where the name is longer. */
  fieldOf(name: string, part?: string): Omit<FormFieldProps, 'children'>;
}

/** The names of the fields of a form as it stands. */
export function shownFields({ entry, given }: Pick<WordForm, 'entry' | 'given'>): ReadonlySet<string> {
  const texts = Object.keys(entry.texts).flatMap((language) => ['name', 'also', 'meaning', 'do'].map((part) => `${language}.${part}`));
  const place = given ? [] : ['service', 'level', 'sources', 'id'];
  return new Set(['headword', 'ko.easy', 'hanja', 'romanised', 'surfaces', ...texts, ...place]);
}
