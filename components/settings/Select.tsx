import { useId } from 'preact/hooks';

export interface SelectProps<Value extends string | number> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, text: string])[];
  /** Language and direction of an option's text, where it is not the page's. */
  attributesOf?(value: Value): { lang?: string; dir?: 'ltr' | 'rtl' };
  /** What to know before choosing. */
  hint?: string;
  onChange(value: Value): void;
}

/** A labelled choice among many. */
export function Select<Value extends string | number>({ label, value, options, attributesOf, hint, onChange }: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field-with-hint">
      <label class="field">
        <span class="label">{label}</span>
        <select value={value} aria-describedby={hint && id} onChange={(event) => onChange(options[event.currentTarget.selectedIndex]![0])}>
          {options.map(([option, text]) => (
            <option key={option} value={option} {...attributesOf?.(option)}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
