import type { Channel } from '../../../core/request/list-channels.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { WayButton, WayLink } from '../../Way.tsx';

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
        <WayLink
          href={channel.href}
          icon="mail"
          title={t('ways.mailto')}
          note={t(channel.complete ? 'ways.mailtoNote' : 'ways.mailtoCut', { address: addressOf(channel.href) })}
          {...(!channel.complete && { onClick: onCopy })}
        />
      );
    case 'portal':
      return <WayLink href={channel.href} icon="globe" title={t('ways.portal')} note={t('ways.portalNote')} onClick={onCopy} away />;
    case 'phone':
      return (
        <WayButton
          icon="phone"
          title={t('ways.phone', { number: channel.number })}
          note={t('ways.phoneNote')}
          onClick={onCall}
          expanded={isCalling}
        />
      );
    case 'copy':
      return <WayButton icon="copy" title={t('ways.copy')} onClick={onCopy} />;
    case 'print':
      return <WayButton icon="print" title={t('ways.print')} note={t('ways.printNote')} onClick={onPrint} />;
    default:
      return channel satisfies never;
  }
}

function addressOf(href: string): string {
  return href.replace(/^mailto:/, '').replace(/\?.*$/s, '');
}
