import { useSignal } from '@preact/signals';
import { joinTexts } from '../../../core/request/compose-request.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { directionOf } from '../../shown-languages.ts';
import { WayButton } from '../../Way.tsx';
import { CallCard } from '../contacts/CallCard.tsx';
import type { CounterSheet } from '../paper/CounterCard.tsx';
import { StaffScreen } from '../paper/StaffScreen.tsx';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';
import { ChannelWay } from './ChannelWay.tsx';
import { SendOnlineLater } from './SendOnlineLater.tsx';

export interface WaysToSendProps {
  state: RequestState;
  shell: RequestShell;
  endpoint: string | null;
  t: Translate;
}

/** To show it here and now, the channels of the centre, and those that are always there; each says what pressing it does. */
export function WaysToSend({ state, shell, endpoint, t }: WaysToSendProps) {
  const { channels, centre, texts, agency } = state;
  const calling = useSignal(false);
  const showing = useSignal(false);
  /** What was last copied, and whether the browser let us; another text since is not. */
  const copied = useSignal<{ text: string; done: boolean } | null>(null);
  const whole = `${texts.value.subject}\n\n${joinTexts(texts.value)}`;
  const isOnline = agency?.channels?.includes('open311') ?? true;
  const server = channels.value.find((channel) => channel.type === 'open311')?.endpoint ?? (isOnline ? endpoint : null);
  const consent = (server === endpoint && agency?.consent) || null;

  async function copy(): Promise<void> {
    copied.value = { text: whole, done: await shell.copy(whole) };
  }

  return (
    <section class="ways">
      <h2>{t('ways.title')}</h2>
      {server && <SendOnlineLater {...{ state, shell, consent, t }} endpoint={server} />}
      <ul class="channels">
        <li>
          <WayButton
            icon="show"
            title={t('staff.title')}
            note={t('staff.note')}
            onClick={() => {
              showing.value = true;
            }}
          />
        </li>
        {channels.value.map((channel) => (
          <li key={channel.type}>
            <ChannelWay
              channel={channel}
              t={t}
              onCopy={() => void copy()}
              onPrint={() => shell.print(sheetOf(state))}
              onCall={() => {
                calling.value = !calling.value;
              }}
              isCalling={calling.value}
            />
          </li>
        ))}
      </ul>
      <p role="status" class="note">
        {copied.value?.text === whole && t(copied.value.done ? 'ways.copied' : 'ways.copyFailed')}
      </p>
      {showing.value && (
        <StaffScreen
          state={state}
          t={t}
          onClose={() => {
            showing.value = false;
          }}
        />
      )}
      {calling.value && <CallCard state={state} number={centre.value?.phone ?? null} t={t} />}
      {!server && isOnline && <SendOnlineLater {...{ state, shell, consent, t }} endpoint={null} />}
    </section>
  );
}

function sheetOf({ texts, language, bring, centre, t }: RequestState): CounterSheet {
  return {
    texts: texts.value,
    language,
    direction: directionOf(language),
    centre: centre.value?.name ?? null,
    bring: bring.value,
    t,
  };
}
