import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { layOutText } from '../../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Say } from '../../core/digest/tell/telling.ts';
import type { TodoProps } from '../panel/todo-of-page.ts';
import type { DigestReader, ReadLetter } from './letter-shell.ts';
import { PasteBox } from './PasteBox.tsx';

export interface PageTodoProps extends TodoProps {
  /** What the page has to read; null where it is not read. */
  letter: Letter | null;
  /** The page as it was read; null where it is not a letter to its reader. */
  first: ReadLetter | null;
  say: Say;
  /** Loads what reads letters. */
  openReading(): Promise<DigestReader>;
}

/** What the page asks of its reader, or a text that the reader pastes. Nothing of it is kept. */
export function PageTodo({ letter, first, say, openReading, ...props }: PageTodoProps) {
  const [given, setGiven] = useState<ReadLetter | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [state, setState] = useState<'reading' | 'todoFailed' | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  const shown = isAsking ? null : (given ?? first);
  // What the reader has pressed is gone: the next key goes on from here.
  useLayoutEffect(() => {
    if (hasMoved.current) top.current!.focus();
  }, [shown]);

  function show(next: ReadLetter | null, asking: boolean): void {
    hasMoved.current = true;
    setGiven(next);
    setAsking(asking);
  }

  async function read(text: Letter): Promise<void> {
    setState('reading');
    try {
      show((await openReading())(text), false);
      setState(null);
    } catch {
      setState('todoFailed');
    }
  }

  return (
    <div ref={top} class="todo-tab" tabIndex={-1}>
      {shown ? (
        <>
          {shown.show(props)}
          <button type="button" class="action" onClick={() => show(given, true)}>
            {say('again')}
          </button>
        </>
      ) : (
        <>
          {!first && <p class="message">{say('notPage')}</p>}
          {!first && letter && (
            <button type="button" class="action" onClick={() => void read(letter)}>
              {say('readPage')}
            </button>
          )}
          <PasteBox say={say} onRead={(text) => void read(layOutText(text))} />
          <p class="message" role="status">
            {state && props.t(`panel.${state}`)}
          </p>
        </>
      )}
    </div>
  );
}
