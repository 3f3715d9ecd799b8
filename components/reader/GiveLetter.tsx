import { useRef } from 'preact/hooks';
import type { GivenLetter } from '../../core/digest/reading/given-letter.ts';
import type { Say } from '../../core/digest/tell/telling.ts';
import { PasteBox } from '../digest/PasteBox.tsx';
import { Icon } from '../Icon.tsx';

export interface GiveLetterProps {
  say: Say;
  /** What the field for pasting says. */
  sayDigest: Say;
  onGive(given: GivenLetter): void;
}

/** What the reader can choose a file of; others say why they cannot be read. */
const KINDS = '.txt,.html,.htm,.pdf,.png,.jpg,.jpeg,.webp,.gif,.bmp,.heic,.heif,text/plain,text/html,application/pdf,image/*';

/** The ways to give Annae a letter: paste its text, choose a file, take a photograph. */
export function GiveLetter({ say, sayDigest, onGive }: GiveLetterProps) {
  const give = (file: File) => onGive({ type: 'file', file, name: file.name });
  return (
    <div class="give-letter">
      <PasteBox say={sayDigest} onRead={(text) => onGive({ type: 'text', text })} />
      <div class="give-file">
        <div class="actions">
          <FileButton name={say('choose')} icon="list" accept={KINDS} onFile={give} />
          <FileButton name={say('photograph')} icon="show" accept="image/*" isCamera onFile={give} />
        </div>
        <p class="message">{say('kinds')}</p>
      </div>
    </div>
  );
}

interface FileButtonProps {
  name: string;
  icon: 'list' | 'show';
  accept: string;
  /** Opens the camera; there is one on phones. */
  isCamera?: boolean;
  onFile(file: File): void;
}

function FileButton({ name, icon, accept, isCamera = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={`action${isCamera ? ' camera' : ' primary'}`} onClick={() => input.current!.click()}>
        <Icon name={icon} />
        {name}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        {...(isCamera && { capture: 'environment' })}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen once more.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
