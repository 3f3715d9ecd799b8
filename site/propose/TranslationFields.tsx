import { useEffect, useState } from 'preact/hooks';
import { languageName } from '../../components/shown-languages.ts';
import type { ForeignLanguage } from '../../core/languages.ts';
import { NO_ENTRY } from '../../workshop/word-form/word-entry.ts';
import type { FieldSet } from './field-set.ts';
import { LineField, LinesField } from './text-fields.tsx';

/** The word in one language. Of a word that is corrected, the languages that nobody asked for are folded, unless something is wrong there. */
export function TranslationFields({ form, fieldOf, texts: { language: asked }, language }: FieldSet & { language: ForeignLanguage }) {
  const texts = form.entry.texts[language] ?? NO_ENTRY;
  const [isOpen, setOpen] = useState(!form.given || language === asked || language === form.opened);
  const common = (field: keyof typeof texts) => ({
    ...fieldOf(`${language}.${field}`, field),
    lang: language,
    value: texts[field],
    onText: (text: string) => form.changeText(language, field, text),
  });
  const fields = { name: common('name'), meaning: common('meaning'), do: common('do'), also: common('also') };
  const isWrong = Object.values(fields).some(({ problems }) => problems.some(({ severity }) => severity === 'must'));
  // Where the fields appear, the writer goes on.
  useEffect(() => {
    if (form.opened === language) document.getElementById(`${language}.name`)?.focus();
  }, [form.opened]);
  return (
    <details class="translation" open={isOpen || isWrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary lang={language}>{languageName(language)}</summary>
      <div class="fields">
        <LineField {...fields.name} />
        <LinesField {...fields.meaning} />
        <LinesField {...fields.do} isOptional />
        <LinesField {...fields.also} isOptional />
      </div>
    </details>
  );
}
