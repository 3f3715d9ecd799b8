import { Icon } from '../../Icon.tsx';
import { arrowKeys } from './arrow-keys.ts';

export interface SearchFieldProps {
  text: string;
  label: string;
  onText(text: string): void;
  /** The focus leaves the field. */
  onLeave?(): void;
}

/** Where a word is typed; Escape empties it first. */
export function SearchField({ text, label, onText, onLeave }: SearchFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    arrowKeys(event);
    if (event.key !== 'Escape' || text === '') return;
    // What is around the field stays open.
    event.stopPropagation();
    event.preventDefault();
    onText('');
  }

  return (
    <label class="filter">
      <Icon name="search" />
      <input
        type="search"
        value={text}
        placeholder={label}
        aria-label={label}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
    </label>
  );
}
