import type { Channel } from '../../../core/request/list-channels.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Icon, type IconName } from '../../Icon.tsx';

export interface ChannelWayProps {
  channel: Channel;
  t: Translate;
  isCalling: boolean;
  onCopy(): void;
  onPrint(): void;
  onCall(): void;
}

/** One way to send, and what pressing it does; sending online has its own place. */
export function ChannelWay({ channel, t, isCalling, onCopy, onPrint, onCall }: ChannelWayProps) {
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
    default:
      return channel satisfies never;
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

/** A way that is a press on this page. */
export function Button({ onClick, expanded, ...face }: WayProps & { expanded?: boolean }) {
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
