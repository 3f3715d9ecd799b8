import { useSignal } from '@preact/signals';
import type { Channel } from '../../core/request/list-channels.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { Translate } from '../translate.ts';
import { CallCard } from './CallCard.tsx';
import type { CounterSheet } from './CounterCard.tsx';
import type { RequestShell } from './request-shell.ts';
import type { RequestState } from './request-state.ts';
import { SendOnline } from './SendOnline.tsx';

export interface WaysToSendProps {
  state: RequestState;
  shell: RequestShell;
  endpoint: string | null;
  t: Translate;
}

/** The channels of the centre, and those that are always there; each says what pressing it does. */
export function WaysToSend({ state, shell, endpoint, t }: WaysToSendProps) {
  const { channels, centre, texts } = state;
  const calling = useSignal(false);
  const copied = useSignal<'yes' | 'no' | null>(null);
  const { subject, textKo, textUser } = texts.value;
  const whole = `${subject}\n\n${textKo}\n\n${textUser}`;
  const online = channels.value.find((channel) => channel.type === 'open311');

  async function copy(): Promise<void> {
    copied.value = (await shell.copy(whole)) ? 'yes' : 'no';
  }

  return (
    <section class="ways">
      <h2>{t('ways.title')}</h2>
      {/* A new centre is a new conversation. */}
      <SendOnline key={online?.endpoint ?? endpoint ?? ''} state={state} shell={shell} endpoint={online?.endpoint ?? endpoint} t={t} />
      <ul class="channels">
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
        {copied.value && t(copied.value === 'yes' ? 'ways.copied' : 'ways.copyFailed')}
      </p>
      {calling.value && <CallCard state={state} number={centre.value?.phone ?? null} t={t} />}
    </section>
  );
}

function sheetOf({ texts, language, desks, choices, centre, t }: RequestState): CounterSheet {
  return { texts: texts.value, language, centre: centre.value?.name ?? null, bring: desks.services[choices.value.service].bring, t };
}

interface ChannelWayProps {
  channel: Channel;
  t: Translate;
  isCalling: boolean;
  onCopy(): void;
  onPrint(): void;
  onCall(): void;
}

function ChannelWay({ channel, t, isCalling, onCopy, onPrint, onCall }: ChannelWayProps) {
  switch (channel.type) {
    case 'open311':
      return null;
    case 'mailto':
      return (
        <Link
          href={channel.href}
          icon="mail"
          title={t('ways.mailto')}
          note={t(channel.complete ? 'ways.mailtoNote' : 'ways.mailtoCut', { address: addressOf(channel.href) })}
          {...(!channel.complete && { onClick: onCopy })}
        />
      );
    case 'portal':
      return <Link href={channel.href} icon="globe" title={t('ways.portal')} note={t('ways.portalNote')} onClick={onCopy} away />;
    case 'phone':
      return (
        <Button
          icon="phone"
          title={t('ways.phone', { number: channel.number })}
          note={t('ways.phoneNote')}
          onClick={onCall}
          expanded={isCalling}
        />
      );
    case 'copy':
      return <Button icon="copy" title={t('ways.copy')} onClick={onCopy} />;
    case 'print':
      return <Button icon="print" title={t('ways.print')} note={t('ways.printNote')} onClick={onPrint} />;
  }
}

interface WayProps {
  icon: IconName;
  title: string;
  note?: string;
  onClick?: () => void;
}

function Link({ href, away = false, onClick, ...face }: WayProps & { href: string; away?: boolean }) {
  return (
    <a class="way" href={href} onClick={onClick} {...(away && { target: '_blank', rel: 'noopener noreferrer' })}>
      <Face {...face} />
    </a>
  );
}

function Button({ onClick, expanded, ...face }: WayProps & { expanded?: boolean }) {
  return (
    <button type="button" class="way" onClick={onClick} aria-expanded={expanded}>
      <Face {...face} />
    </button>
  );
}

function Face({ icon, title, note }: WayProps) {
  return (
    <>
      <Icon name={icon} />
      <span>
        <span class="way-title">{title}</span>
        {note && <span class="note">{note}</span>}
      </span>
    </>
  );
}

function addressOf(href: string): string {
  return href.replace(/^mailto:/, '').replace(/\?.*$/s, '');
}
