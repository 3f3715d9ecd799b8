import type { GlossaryExtract } from '../../workshop/word-form/glossary-extract.ts';
import { idOf } from '../../workshop/word-form/word-entry.ts';
import { FormField } from './FormField.tsx';
import type { FieldSet } from './field-set.ts';
import { LineField, LinesField } from './text-fields.tsx';

const LEVELS = ['1', '2', '3'] as const;

/** What a new word belongs to, and where it can be looked up. */
export function PlaceFields({ form, fieldOf, texts, services }: FieldSet & Pick<GlossaryExtract, 'services'>) {
  const { entry, change } = form;
  const { t, language } = texts;
  return (
    <fieldset>
      <legend>{t('group.place')}</legend>
      <FormField {...fieldOf('service')}>
        {(given) => (
          <select {...given} value={entry.service} onChange={({ currentTarget }) => change('service', { service: currentTarget.value })}>
            <option value="">{t('choose')}</option>
            {services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <LinesField {...fieldOf('sources')} lang="ko" value={entry.sources} onText={(sources) => change('sources', { sources })} />
      <FormField {...fieldOf('level')}>
        {(given) => (
          <select {...given} value={entry.level} onChange={({ currentTarget }) => change('level', { level: currentTarget.value })}>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`level.${level}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <LineField {...fieldOf('id')} lang="en" value={idOf(entry)} onText={(id) => change('id', { id })} />
    </fieldset>
  );
}
