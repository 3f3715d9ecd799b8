import { FormField, type FormFieldProps } from './FormField.tsx';

interface TextFieldProps extends Omit<FormFieldProps, 'children'> {
  value: string;
  /** Of what is written. */
  lang: string;
  onText(text: string): void;
}

/** A field of one line. */
export function LineField({ value, lang, onText, ...field }: TextFieldProps) {
  return (
    <FormField {...field}>
      {(given) => (
        <input {...given} lang={lang} value={value} autocomplete="off" onInput={({ currentTarget }) => onText(currentTarget.value)} />
      )}
    </FormField>
  );
}

/** A field of a few lines. */
export function LinesField({ value, lang, onText, ...field }: TextFieldProps) {
  return (
    <FormField {...field}>
      {(given) => <textarea {...given} lang={lang} rows={2} value={value} onInput={({ currentTarget }) => onText(currentTarget.value)} />}
    </FormField>
  );
}
