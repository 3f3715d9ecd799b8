export interface TextFieldProps {
  label: string;
  value: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'datetime-local';
  autocomplete?: string;
  /** What is wrong with the value, or null. */
  fault?: string | null;
  isInvalid?: boolean;
  onInput(value: string): void;
}

/** A labelled line to write in. */
export function TextField({
  label,
  value,
  type = 'text',
  autocomplete,
  fault = null,
  isInvalid = fault !== null,
  onInput,
}: TextFieldProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        // The types tell kinds of inputs apart by their roles; in these, one writes.
        {...({ type } as { type: 'text' })}
        {...(autocomplete && { autocomplete })}
        value={value}
        aria-invalid={isInvalid}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {fault && <span class="fault">{fault}</span>}
    </label>
  );
}
