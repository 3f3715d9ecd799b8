import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string | number> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, text: string])[];
  /** What to know before choosing. */
  hint?: string;
  onChange(value: Value): void;
}

/** A choice among a few, all of them in sight. */
export function Choice<Value extends string | number>({ label, value, options, hint, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={hint && id}>
      <legend class="label">{label}</legend>
      <div class="choice-row">
        {options.map(([option, text]) => (
          <label key={option} class="choice-option">
            <input type="radio" name={`${id}-choice`} checked={option === value} onChange={() => onChange(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
