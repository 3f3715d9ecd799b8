import { useSignal } from '@preact/signals';
import type { ReplyTo } from '../../../core/request/draft.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { nameLanguage } from '../contacts/name-language.ts';
import { SpokenSelect } from '../contacts/SpokenSelect.tsx';
import { TextField } from '../question/TextField.tsx';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';

const FIELDS = [
  { name: 'name', type: 'text', pattern: /./, wrong: '' },
  { name: 'email', type: 'email', pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, wrong: 'replyTo.badEmail' },
  { name: 'phone', type: 'tel', pattern: /^[+(]?\d[\d\s().-]{2,}\d$/, wrong: 'replyTo.badPhone' },
] as const;

/** How the reader wants to be answered, folded away with what is given in sight. Nothing is left on the device unless they say so. */
export function ReplyToFields({ state, memory, t }: { state: RequestState; memory: RequestShell['memory']; t: Translate }) {
  const { entries, choices, change } = state;
  const { replyTo } = entries.value;
  const remembered = useSignal(memory !== null && Object.values(memory.replyTo).some(Boolean));

  const given = [nameLanguage(choices.value.answerIn, state.language), replyTo.name, replyTo.email, replyTo.phone];

  function edit(part: ReplyTo): void {
    const next = { ...replyTo, ...part };
    change({ replyTo: next });
    if (remembered.value) memory?.remember(next);
  }

  function remember(on: boolean): void {
    remembered.value = on;
    memory?.remember(on ? replyTo : null);
  }

  return (
    <details class="fold">
      <summary>
        <span class="fold-title">{t('replyTo.title')}</span> <span class="note">{given.filter(Boolean).join(' · ')}</span>
      </summary>
      <p class="note">{t('replyTo.hint')}</p>
      <SpokenSelect
        label={t('replyTo.answerIn')}
        value={choices.value.answerIn}
        languages={state.directory.languages}
        onChange={(answerIn) => change({ answerIn })}
      />
      <div class="reply-to">
        {FIELDS.map(({ name, type, pattern, wrong }) => {
          const value = replyTo[name] ?? '';
          const isWrong = value !== '' && !pattern.test(value.trim());
          return (
            <TextField
              key={name}
              label={t(`replyTo.${name}`)}
              type={type}
              autocomplete={type === 'text' ? 'name' : type}
              value={value}
              fault={isWrong ? t(wrong) : null}
              onInput={(text) => edit({ [name]: text || undefined })}
            />
          );
        })}
      </div>
      {memory && (
        <label class="check">
          <input type="checkbox" checked={remembered.value} onChange={(event) => remember(event.currentTarget.checked)} />
          <span>{t('replyTo.remember')}</span>
        </label>
      )}
    </details>
  );
}
