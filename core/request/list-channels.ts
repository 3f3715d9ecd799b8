import type { Centre } from '../contacts/centre.ts';
import type { CentreChannel, ChannelType } from '../contacts/channel.ts';
import type { Language } from '../languages.ts';
import type { RequestTexts } from './compose-request.ts';
import { type MailtoLink, mailtoLink } from './mailto-link.ts';
import type { RequestPhrases } from './request-phrases.ts';

/** What each way to send a request needs. */
interface ChannelParts {
  open311: { endpoint: string; jurisdiction: string | null };
  mailto: MailtoLink;
  portal: { href: string };
  phone: { href: string; number: string };
  copy: object;
  print: object;
}

/** A way to send a request. */
export type Channel = { [Type in ChannelType]: { type: Type } & ChannelParts[Type] }[ChannelType];

/** A request as channels carry it. */
export interface ChannelRequest {
  texts: RequestTexts;
  /** The reader's. */
  language: Language;
  /** The phrases for the staff. */
  korean: RequestPhrases['korean'];
}

/** The centre's channels in its order, a portal in the reader's language or English, and the two that are always there; of all these, only what is `offered`. */
export function listChannels(centre: Centre | null, request: ChannelRequest, offered: readonly ChannelType[] | null = null): Channel[] {
  const own = centre?.channels ?? [];
  const portal = choosePortal(own, request.language);
  const all: Channel[] = [...own.flatMap((channel) => asChannel(channel, request, portal)), { type: 'copy' }, { type: 'print' }];
  return offered ? all.filter(({ type }) => offered.includes(type)) : all;
}

function asChannel(channel: CentreChannel, { texts, korean }: ChannelRequest, portal: CentreChannel | undefined): Channel[] {
  switch (channel.type) {
    case 'open311':
      return [channel];
    case 'mailto':
      return [{ type: 'mailto', ...mailtoLink({ address: channel.address, ...texts, fullTextCopied: korean.request.fullTextCopied }) }];
    case 'phone':
      return [{ type: 'phone', href: `tel:${channel.number}`, number: channel.number }];
    case 'portal':
      return channel === portal ? [{ type: 'portal', href: channel.href }] : [];
    default:
      return channel satisfies never;
  }
}

function choosePortal(channels: readonly CentreChannel[], language: Language): CentreChannel | undefined {
  const portals = channels.filter((channel) => channel.type === 'portal');
  return portals.find(({ lang }) => lang === language) ?? portals.find(({ lang }) => lang === 'en') ?? portals[0];
}
