import { useSignal } from '@preact/signals';
import { type FilledAttributes, foldCode } from '../../../core/open311/attributes.ts';
import type { Answer, Attribute } from '../../../core/open311/types.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { AttributeField } from './AttributeField.tsx';

export interface SendFormProps {
  attributes: FilledAttributes;
  /** What was answered at an earlier try. */
  answers: readonly Answer[];
  /** The agency's text to consent to, in place of the office's; null where it has none. */
  consent?: string | null;
  t: Translate;
  onSend(answers: Answer[]): void;
}

/** What the office asks beyond the request, its consent text among it; nothing is sent while something needed is open. */
export function SendForm({ attributes: { asked: all, shown }, answers: earlier, consent = null, t, onSend }: SendFormProps) {
  const values = useSignal<Readonly<Record<string, readonly string[]>>>(
    Object.fromEntries(earlier.map(({ attribute, values: given }) => [attribute.code, given])),
  );
  const isChecked = useSignal(false);
  const asked = consent === null ? all : withConsent(all, consent, t);
  const answers = asked.map((attribute) => ({ attribute, values: values.value[attribute.code] ?? [] }));
  const isOpen = ({ attribute, values: given }: Answer) => attribute.required && given.every((value) => value.trim() === '');

  function send(): void {
    isChecked.value = true;
    if (!answers.some(isOpen)) onSend(answers.filter(({ attribute, values: given }) => given.length > 0 && attribute.code !== OURS));
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

/** Nothing that a server asks has this code: what is ticked there is not sent. */
const OURS = ' consent';

/** What is asked, with the agency's text where the office asks for consent; where it asks for none, the text has a box of its own. */
function withConsent(asked: readonly Attribute[], text: string, t: Translate): readonly Attribute[] {
  if (asked.some(isConsent)) return asked.map((attribute) => (isConsent(attribute) ? { ...attribute, description: text } : attribute));
  const box = { code: OURS, datatype: 'singlevaluelist', required: true, variable: true, order: asked.length + 1 } as const;
  return [...asked, { ...box, description: text, datatypeDescription: null, values: [{ key: 'yes', name: t('send.agree') }] }];
}

function isConsent({ code }: Attribute): boolean {
  return foldCode(code) === 'consent';
}
