import { useId, useState } from 'preact/hooks';
import type { Say } from '../../core/digest/tell/telling.ts';

export interface PasteBoxProps {
  say: Say;
  onRead(text: string): void;
}

/** A field for a letter or a message that is not on the page. */
export function PasteBox({ say, onRead }: PasteBoxProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onRead(text);
      }}
    >
      <label class="label" for={id}>
        {say('paste.label')}
      </label>
      <textarea
        id={id}
        rows={6}
        value={text}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="message">
        {say('paste.hint')}
      </p>
      <button type="submit" class="action">
        {say('paste.read')}
      </button>
    </form>
  );
}
