import { languageName } from '../../components/shown-languages.ts';
import { isLanguage } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import type { Named, Setup } from './load-setup.ts';
import type { FIELDS, Settings } from './settings.ts';

export interface OptionFieldProps {
  field: (typeof FIELDS)[number];
  value: string;
  setup: Setup;
  language: 'ko' | 'en';
  t: Translate;
  onChange(value: string): void;
}

/** One option: its name, what it does, and the control that sets it. */
export function OptionField(props: OptionFieldProps) {
  const { field, t } = props;
  const control = field.control === 'checks' ? <Checks {...props} /> : <Single {...props} />;
  const hint = <p id={`${field.name}-hint`}>{t(`hints.${field.name}`)}</p>;
  if (field.control === 'checks')
    return (
      <fieldset class="option" aria-describedby={`${field.name}-hint`}>
        <legend>{t(`fields.${field.name}`)}</legend>
        {hint}
        {control}
      </fieldset>
    );
  return (
    <div class="option">
      <label for={field.name}>{t(`fields.${field.name}`)}</label>
      {hint}
      {control}
    </div>
  );
}

function Single({ field, value, t, onChange, ...rest }: OptionFieldProps) {
  const given = { id: field.name, value, 'aria-describedby': `${field.name}-hint` };
  if (field.control === 'lines') return <textarea {...given} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />;
  if (field.control !== 'choice')
    return <input {...given} type="text" spellcheck={false} onInput={(event) => onChange(event.currentTarget.value)} />;
  return (
    <select {...given} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t('default')}</option>
      {choicesOf({ field, t, ...rest }).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Checks({ value, onChange, ...rest }: OptionFieldProps) {
  const chosen = new Set(value.split(' ').filter(Boolean));
  const choices = choicesOf(rest);
  const toggle = (id: string, isOn: boolean) =>
    onChange(choices.flatMap((choice) => ((choice.id === id ? isOn : chosen.has(choice.id)) ? choice.id : [])).join(' '));
  return (
    <div class="checks">
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
          {name}
        </label>
      ))}
    </div>
  );
}

/** The choices of an option with their names: those of the glossary, languages in themselves, and what the page calls the others. */
function choicesOf({
  field,
  setup,
  language,
  t,
}: Pick<OptionFieldProps, 'field' | 'setup' | 'language' | 't'>): { id: string; name: string }[] {
  const named = (setup.names as Partial<Record<keyof Settings, readonly Named[]>>)[field.name];
  if (named) return named.map((one) => ({ id: one.id, name: one[language] }));
  const choices: readonly string[] = 'choices' in field ? field.choices : [];
  return choices.map((id) => ({ id, name: isLanguage(id) ? languageName(id) : t(`choices.${field.name}.${id}`) }));
}
