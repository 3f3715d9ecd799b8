import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../core/digest/digest.ts';
import { layOutText } from '../../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Telling } from '../../core/digest/tell/telling.ts';
import type { TodoProps } from '../panel/todo-of-page.ts';
import { LetterDigest } from './LetterDigest.tsx';
import type { LetterShell } from './letter-shell.ts';
import { PasteBox } from './PasteBox.tsx';

export interface PageTodoProps extends TodoProps {
  /** What the page asks; null where it is not a letter to its reader. */
  digest: Digest | null;
  telling: Telling;
  read(letter: Letter): Digest;
  shell: LetterShell;
  loadKorean(): Promise<Telling>;
}

/** What the page asks of its reader, or a text that the reader pastes. Nothing of it is kept. */
export function PageTodo({ digest, read, ...props }: PageTodoProps) {
  const [pasted, setPasted] = useState<Digest | null>(null);
  const [isAsking, setAsking] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  const { say } = props.telling;
  const shown = isAsking ? null : (pasted ?? digest);
  // What the reader has pressed is gone: the next key goes on from here.
  useLayoutEffect(() => {
    if (hasMoved.current) top.current!.focus();
  }, [shown]);

  function show(next: Digest | null, asking: boolean): void {
    hasMoved.current = true;
    setPasted(next);
    setAsking(asking);
  }

  return (
    <div ref={top} class="todo-tab" tabIndex={-1}>
      {shown ? (
        <>
          <LetterDigest {...props} digest={shown} />
          <button type="button" class="action" onClick={() => show(pasted, true)}>
            {say('again')}
          </button>
        </>
      ) : (
        <>
          {!digest && <p class="message">{say('notPage')}</p>}
          <PasteBox say={say} onRead={(text) => show(read(layOutText(text)), false)} />
        </>
      )}
    </div>
  );
}
