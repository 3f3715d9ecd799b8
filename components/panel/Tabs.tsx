import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

/** A part of the panel, with its name on the tab. */
export interface Tab {
  id: string;
  name: string;
  /** Called when the tab is first shown, and from then on. */
  content(): ComponentChildren;
}

export interface TabsProps {
  label: string;
  /** The first is shown to begin with. */
  tabs: readonly Tab[];
  /** The id of a tab to be shown once it is known, unless the reader has chosen one. */
  first?: string | null;
}

/**
 * Tabs by the pattern of the ARIA Authoring Practices: one stop for the Tab key, arrow keys from tab to tab. What was entered
 * in a tab is still there when the reader comes back.
 */
export function Tabs({ label, tabs, first = null }: TabsProps) {
  const [chosen, setShown] = useState<string | null>(null);
  const shown = chosen ?? first ?? tabs[0]!.id;
  const visited = useRef(new Set<string>()).current;
  const list = useRef<HTMLDivElement>(null);
  const own = useId();
  visited.add(shown);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(({ id }) => id === shown);
    const next = nextTab(event, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    setShown(tabs[next]!.id);
    (list.current!.children[next] as HTMLElement).focus();
  }

  return (
    <div class="tabs">
      <div ref={list} class="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`${own}-${id}`}
            aria-selected={id === shown}
            aria-controls={`${own}-${id}-panel`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => setShown(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div key={id} role="tabpanel" class="tab-panel" id={`${own}-${id}-panel`} aria-labelledby={`${own}-${id}`} hidden={id !== shown}>
          {visited.has(id) && content()}
        </div>
      ))}
    </div>
  );
}

/** The place of the tab that a key leads to; null for other keys. Arrows follow the direction of the text. */
function nextTab({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | null {
  const isRtl = (currentTarget as Element).matches(':dir(rtl)');
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === forward) return (at + 1) % count;
  return key === backward ? (at + count - 1) % count : null;
}
