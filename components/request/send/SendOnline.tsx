import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ListedService } from '../../../core/open311/types.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Icon } from '../../Icon.tsx';
import { TextField } from '../question/TextField.tsx';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';
import { SendFaultNote } from './SendFaultNote.tsx';
import { SendForm } from './SendForm.tsx';
import { createOnlineSender, type OnlineSender } from './send-online.ts';
import { hostOf } from './sending.ts';

export interface SendOnlineProps {
  state: RequestState;
  shell: RequestShell;
  /** The address of the centre or the agency, or null where the reader may have one. */
  endpoint: string | null;
  /** What the reader consents to, as the agency has it; null: as the server has it. */
  consent?: string | null;
  t: Translate;
}

/** Sending over Open311: the office's form, the reader's consent, and what became of it. */
export function SendOnline({ state, shell, endpoint, consent = null, t }: SendOnlineProps) {
  const sender = useMemo(() => createOnlineSender(state, shell), [state, shell]);
  const step = sender.step.value;
  return (
    <div class="online" aria-live="polite">
      {step.type === 'idle' && <Beginning sender={sender} endpoint={endpoint} t={t} />}
      {(step.type === 'asking' || step.type === 'sending') && (
        <div class="busy">
          <p>{t(`send.${step.type}`)}</p>
          <button type="button" class="plain" onClick={sender.stop}>
            {t('send.stop')}
          </button>
        </div>
      )}
      {step.type === 'choosing' && <ServiceChoice sender={sender} services={step.services} t={t} />}
      {step.type === 'form' && (
        <SendForm
          attributes={step.attributes}
          answers={step.answers}
          consent={consent}
          t={t}
          onSend={(answers) => void sender.send(answers)}
        />
      )}
      {step.type === 'sent' && (
        <div class="sent">
          <p class="strong">{t('send.sent')}</p>
          <p>{step.request.id === null ? t('send.numberLater') : t('send.number', { id: step.request.id })}</p>
          {step.request.notice && <p>{step.request.notice}</p>}
        </div>
      )}
      {step.type === 'fault' && (
        <SendFaultNote fault={step.fault} host={step.host} isKept={shell.keepsDrafts} t={t} onAgain={sender.back} />
      )}
    </div>
  );
}

function Beginning({ sender, endpoint, t }: { sender: OnlineSender } & Pick<SendOnlineProps, 'endpoint' | 't'>) {
  const address = useSignal('');
  // Without a host to name, the reader would not know where it goes.
  const host = endpoint && hostOf(endpoint);
  if (endpoint && host) {
    return (
      <button type="button" class="way primary" onClick={() => void sender.begin(endpoint)}>
        <Icon name="send" />
        <span>
          <span class="way-title">{t('send.title', { host })}</span>
          <span class="note">{t('send.note')}</span>
        </span>
      </button>
    );
  }
  return (
    <details>
      <summary>{t('send.other')}</summary>
      <TextField
        label={t('send.address')}
        type="url"
        value={address.value}
        onInput={(text) => {
          address.value = text;
        }}
      />
      <button type="button" class="action" onClick={() => void sender.begin(address.value)}>
        {t('send.begin')}
      </button>
    </details>
  );
}

interface ServiceChoiceProps {
  sender: OnlineSender;
  services: readonly ListedService[];
  t: Translate;
}

/** The office's own subjects, where none of them has the name of our service. */
function ServiceChoice({ sender, services, t }: ServiceChoiceProps) {
  return (
    <label class="field">
      <span class="label">{t('send.chooseService')}</span>
      <select
        value=""
        onChange={({ currentTarget: { value } }) => {
          const service = services.find(({ code }) => code === value);
          if (service) void sender.choose(service);
        }}
      >
        <option value="" disabled>
          {t('send.choose')}
        </option>
        {services.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
