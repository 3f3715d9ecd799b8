import { useId, useState } from 'preact/hooks';
import type { Say } from '../../core/digest/tell/telling.ts';

export interface PasswordFormProps {
  /** The last one did not open the PDF. */
  isWrong: boolean;
  say: Say;
  onOpen(password: string): void;
}

/** Asks for the password of a PDF. */
export function PasswordForm({ isWrong, say, onOpen }: PasswordFormProps) {
  const id = useId();
  const [password, setPassword] = useState('');
  return (
    <form
      class="password-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (password) onOpen(password);
      }}
    >
      <label class="label" for={id}>
        {say('password.label')}
      </label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={password}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="message">
        {isWrong && <strong class="problem">{say('password.wrong')} </strong>}
        {say('password.hint')}
      </p>
      <button type="submit" class="action primary">
        {say('password.open')}
      </button>
    </form>
  );
}
