import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface RemovableItem {
  id: string;
  text: string;
  /** Language of the text, where it is not the page's. */
  lang?: string;
  /** More on it, in the page's language. */
  note?: ComponentChildren;
}

export interface RemovableListProps {
  label: string;
  items: readonly RemovableItem[];
  /** What the list says when nothing is in it. */
  empty: string;
  /** What is read on the button of each item. */
  button: string;
  onRemove(item: RemovableItem): void;
}

/** A list whose items can be taken out, each by its button. The focus goes on to the next one. */
export function RemovableList({ label, items, empty, button, onRemove }: RemovableListProps) {
  const box = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const buttons = box.current!.querySelectorAll('button');
    (buttons[Math.min(removed.current, buttons.length - 1)] ?? box.current!).focus();
    removed.current = null;
  }, [items.length]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of what is under its own heading, not of a form's fields
    <div class="removable" role="group" aria-label={label} tabIndex={-1} ref={box}>
      {items.length === 0 && <p class="hint">{empty}</p>}
      <ul>
        {items.map((item, index) => (
          <li key={item.id}>
            <span class="removable-text">
              <span lang={item.lang}>{item.text}</span>
              {item.note && <span class="hint"> {item.note}</span>}
            </span>
            <button
              type="button"
              class="small-action"
              aria-label={`${button}: ${item.text}`}
              onClick={() => {
                removed.current = index;
                onRemove(item);
              }}
            >
              {button}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
