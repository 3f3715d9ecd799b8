import type { Attribute } from '../../../core/open311/types.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { TextField } from '../question/TextField.tsx';

export interface AttributeFieldProps {
  attribute: Attribute;
  values: readonly string[];
  /** Needed, and still open when the reader wanted to send. */
  isMissing: boolean;
  t: Translate;
  onChange(values: readonly string[]): void;
}

/** A question of the office: a box to tick, a list to choose from, or a field to write in. */
export function AttributeField(props: AttributeFieldProps) {
  const { attribute, isMissing, t } = props;
  return (
    <div class="attribute">
      {isTicked(attribute) ? <Ticks {...props} /> : <Entry {...props} />}
      {attribute.datatypeDescription && <p class="note">{attribute.datatypeDescription}</p>}
      {isMissing && (
        <p class="fault" role="alert">
          {t('send.missing')}
        </p>
      )}
    </div>
  );
}

/** Several values, or one to take or leave: consent is one. */
function isTicked({ datatype, values }: Attribute): boolean {
  return values.length > 0 && (datatype === 'multivaluelist' || (datatype === 'singlevaluelist' && values.length === 1));
}

function labelOf({ description, code, required }: Attribute, t: Translate): string {
  return `${description ?? code}${required ? ` (${t('send.required')})` : ''}`;
}

function Ticks({ attribute, values, t, onChange }: AttributeFieldProps) {
  return (
    <fieldset>
      <legend>{labelOf(attribute, t)}</legend>
      {attribute.values.map(({ key, name }) => (
        <label key={key} class="check">
          <input
            type="checkbox"
            checked={values.includes(key)}
            onChange={({ currentTarget: { checked } }) => onChange(checked ? [...values, key] : values.filter((value) => value !== key))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Entry({ attribute, values: [value = ''], isMissing, t, onChange }: AttributeFieldProps) {
  const label = labelOf(attribute, t);
  const { datatype, values } = attribute;
  if (values.length === 0 && datatype !== 'text') {
    const type = datatype === 'number' ? 'number' : datatype === 'datetime' ? 'datetime-local' : 'text';
    return <TextField label={label} type={type} value={value} isInvalid={isMissing} onInput={(text) => onChange([text])} />;
  }
  if (values.length === 0) {
    return (
      <label class="field">
        <span class="label">{label}</span>
        <textarea rows={3} value={value} aria-invalid={isMissing} onInput={(event) => onChange([event.currentTarget.value])} />
      </label>
    );
  }
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select value={value} aria-invalid={isMissing} onChange={(event) => onChange([event.currentTarget.value])}>
        <option value="">{t('send.choose')}</option>
        {values.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
