import { useState } from 'preact/hooks';
import { Select } from '../../components/settings/Select.tsx';
import { directionOf, languageName } from '../../components/shown-languages.ts';
import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import type { FieldSet } from './field-set.ts';

/** Opens the fields of a language that the word does not have yet; nothing where it has all. */
export function AddLanguage({ form, texts: { t } }: FieldSet) {
  const left = FOREIGN_LANGUAGES.filter((language) => !form.entry.texts[language]);
  const [wanted, setWanted] = useState<ForeignLanguage | null>(null);
  const chosen = left.find((language) => language === wanted) ?? left[0];
  if (!chosen) return null;
  return (
    <div class="add-language">
      <Select<ForeignLanguage>
        label={t('addLanguage')}
        value={chosen}
        options={left.map((language) => [language, languageName(language)] as const)}
        attributesOf={(language) => ({ lang: language, dir: directionOf(language) })}
        onChange={setWanted}
      />
      <button type="button" class="action" onClick={() => form.addLanguage(chosen)}>
        {t('add')}
      </button>
    </div>
  );
}
