import { useSignal } from '@preact/signals';
import type { FilledAttributes } from '../../../core/open311/attributes.ts';
import type { Answer } from '../../../core/open311/types.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { AttributeField } from './AttributeField.tsx';

export interface SendFormProps {
  attributes: FilledAttributes;
  /** What was answered at an earlier try. */
  answers: readonly Answer[];
  t: Translate;
  onSend(answers: Answer[]): void;
}

/** What the office asks beyond the request, its consent text among it; nothing is sent while something needed is open. */
export function SendForm({ attributes: { asked, shown }, answers: earlier, t, onSend }: SendFormProps) {
  const values = useSignal<Readonly<Record<string, readonly string[]>>>(
    Object.fromEntries(earlier.map(({ attribute, values: given }) => [attribute.code, given])),
  );
  const isChecked = useSignal(false);
  const answers = asked.map((attribute) => ({ attribute, values: values.value[attribute.code] ?? [] }));
  const isOpen = ({ attribute, values: given }: Answer) => attribute.required && given.every((value) => value.trim() === '');

  function send(): void {
    isChecked.value = true;
    if (!answers.some(isOpen)) onSend(answers.filter(({ values: given }) => given.length > 0));
  }

  return (
    <div class="send-form">
      {shown.map(({ code, description }) => description && <p key={code}>{description}</p>)}
      {answers.map(({ attribute, values: given }) => (
        <AttributeField
          key={attribute.code}
          attribute={attribute}
          values={given}
          isMissing={isChecked.value && isOpen({ attribute, values: given })}
          t={t}
          onChange={(next) => {
            values.value = { ...values.value, [attribute.code]: next };
          }}
        />
      ))}
      <button type="button" class="action primary" onClick={send}>
        {t('send.sendNow')}
      </button>
    </div>
  );
}
