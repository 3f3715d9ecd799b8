import type { Translate } from '../../locales/create-translator.ts';

/** A command of the keyboard, and its keys; empty where it has none. */
export interface Shortcut {
  command: 'open' | 'next' | 'previous';
  keys: string;
}

export interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  t: Translate;
  /** Opens the browser's own page for them; null where it has none. */
  onChange: (() => void) | null;
}

/** The keys that work in the browser, and the way to other ones. */
export function Shortcuts({ shortcuts, t, onChange }: ShortcutsProps) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(`keys.${command}`)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('keys.none')}</dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <button type="button" class="action" onClick={onChange}>
          {t('keys.change')}
        </button>
      )}
    </>
  );
}
