import { useSignal } from '@preact/signals';
import type { Contact } from '../../../core/request/draft.ts';
import type { Translate } from '../../translate.ts';
import { SpokenSelect } from '../contacts/SpokenSelect.tsx';
import { TextField } from '../question/TextField.tsx';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';

const FIELDS = [
  { name: 'name', type: 'text', pattern: /./, wrong: '' },
  { name: 'email', type: 'email', pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, wrong: 'contact.badEmail' },
  { name: 'phone', type: 'tel', pattern: /^[+(]?\d[\d\s().-]{2,}\d$/, wrong: 'contact.badPhone' },
] as const;

/** How the reader wants to be answered. Nothing is left on the device unless they say so. */
export function ContactFields({ state, memory, t }: { state: RequestState; memory: RequestShell['memory']; t: Translate }) {
  const { entries, choices, change } = state;
  const { contact } = entries.value;
  const remembered = useSignal(memory !== null && Object.values(memory.contact).some(Boolean));

  function edit(part: Contact): void {
    const next = { ...contact, ...part };
    change({ contact: next });
    if (remembered.value) memory?.remember(next);
  }

  function remember(on: boolean): void {
    remembered.value = on;
    memory?.remember(on ? contact : null);
  }

  return (
    <section class="part">
      <h2>{t('contact.title')}</h2>
      <p class="note">{t('contact.hint')}</p>
      <SpokenSelect label={t('contact.answerIn')} value={choices.value.answerIn} onChange={(answerIn) => change({ answerIn })} />
      <div class="contact">
        {FIELDS.map(({ name, type, pattern, wrong }) => {
          const value = contact[name] ?? '';
          const isWrong = value !== '' && !pattern.test(value.trim());
          return (
            <TextField
              key={name}
              label={t(`contact.${name}`)}
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
          <span>{t('contact.remember')}</span>
        </label>
      )}
    </section>
  );
}
