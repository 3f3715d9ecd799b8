import type { Centre, CentreChannel } from '../directory.ts';
import type { Language } from '../languages.ts';
import type { RequestTexts } from './compose-request.ts';
import { type MailtoLink, mailtoLink } from './mailto-link.ts';

/** A way to send a request. */
export type Channel =
  | Extract<CentreChannel, { type: 'open311' }>
  | ({ type: 'mailto' } & MailtoLink)
  | { type: 'portal'; href: string }
  | { type: 'phone'; href: string; number: string }
  | { type: 'copy' }
  | { type: 'print' };

/** The centre's channels in its order, a portal in the reader's language or English, and the two that are always there. */
export function listChannels(centre: Centre | null, texts: RequestTexts, language: Language): Channel[] {
  const own = centre?.channels ?? [];
  const portal = choosePortal(own, language);
  return [...own.flatMap((channel) => asChannel(channel, texts, portal)), { type: 'copy' }, { type: 'print' }];
}

function asChannel(channel: CentreChannel, texts: RequestTexts, portal: CentreChannel | undefined): Channel[] {
  switch (channel.type) {
    case 'open311':
      return [channel];
    case 'mailto':
      return [{ type: 'mailto', ...mailtoLink({ address: channel.address, ...texts }) }];
    case 'phone':
      return [{ type: 'phone', href: `tel:${channel.number}`, number: channel.number }];
    case 'portal':
      return channel === portal ? [{ type: 'portal', href: channel.href }] : [];
  }
}

function choosePortal(channels: readonly CentreChannel[], language: Language): CentreChannel | undefined {
  const portals = channels.filter((channel) => channel.type === 'portal');
  return portals.find(({ lang }) => lang === language) ?? portals.find(({ lang }) => lang === 'en') ?? portals[0];
}
