import { Icon } from './Icon.tsx';

export interface PhoneProps {
  number: string;
  /** What a screen reader says in place of the bare number. */
  label?: string;
}

/** A number that is called at a press. */
export function Phone({ number, label }: PhoneProps) {
  return (
    <a class="call" href={`tel:${number}`} aria-label={label}>
      <Icon name="phone" />
      {number}
    </a>
  );
}
