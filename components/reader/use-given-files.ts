import { useEffect, useState } from 'preact/hooks';
import type { GivenLetter } from '../../core/digest/reading/given-letter.ts';

/** Takes what is dropped on the document or pasted into it; true while a file is held over it. `null`: nothing is taken. */
export function useGivenFiles(onGive: ((given: GivenLetter) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!onGive) return undefined;
    const end = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(name: Name, act: (event: DocumentEventMap[Name]) => void) =>
      document.addEventListener(name, act, { signal: end.signal });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      const given = givenBy(event.dataTransfer);
      if (!given) return;
      event.preventDefault();
      setOver(false);
      onGive(given);
    });
    on('paste', (event) => {
      const given = givenBy(event.clipboardData);
      // A text that is pasted into a field belongs there.
      if (!given || (given.type === 'text' && isField(event.target))) return;
      event.preventDefault();
      onGive(given);
    });
    return () => end.abort();
  }, [onGive]);
  return isOver;
}

/** A file before a text: what is copied of a picture may bring its address along. */
function givenBy(data: DataTransfer | null): GivenLetter | null {
  const [file] = data?.files ?? [];
  if (file) return { type: 'file', file, name: file.name };
  const text = data?.getData('text/plain') ?? '';
  return text.trim() ? { type: 'text', text } : null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
