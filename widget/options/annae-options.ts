import type { ChannelType } from '../../core/contacts/channel.ts';
import type { Density } from '../../core/highlight/choose-marks.ts';
import type { Language } from '../../core/languages.ts';
import type { Region } from '../../core/regions.ts';
import type { Service } from '../../core/services.ts';
import type { CardOn } from '../../core/tooltip/card-on.ts';
import type { AnnaeEvent } from '../events/annae-event.ts';

export const POSITIONS = ['right', 'left', 'none'] as const;

/** The side of the view at which button and list are; `none`: there is no button. */
export type Position = (typeof POSITIONS)[number];

/** The ways to send a request, as an agency names them. */
export const CHANNELS = ['open311', 'mailto', 'portal', 'phone', 'copy', 'print'] as const satisfies readonly ChannelType[];

/** A text of the agency's: one for all readers, or one a language. On the tag, the latter is JSON. */
export type TextOption = string | Partial<Record<Language, string>>;

/**
 * What an agency sets, by `Annae.start({…})` or on the script tag: `commonWords` is `data-common-words` there. A list may be written as
 * one string with spaces or commas between. What is missing or wrong has its default.
 */
export interface AnnaeOptions {
  /** The language of the interface, BCP 47; otherwise the reader's browser says it. */
  lang?: string;
  /** The languages that readers can choose, BCP 47; all of them otherwise. */
  languages?: string | readonly string[];
  /** The part of the page to read, itself or by a selector; otherwise all of it. */
  root?: string | Element;
  /** A selector: what fits it is not read. */
  exclude?: string;
  position?: Position;
  /** Pixels between the button and the side of the view, and between it and the lower edge. */
  offset?: string | number | readonly number[];
  /** `button`, `none`, or an element of the page that opens the list, itself or by a selector. */
  launcher?: string | Element;
  /** What the button says. */
  label?: TextOption;
  /** Colours by the names of their custom properties: `{ '--annae-accent': '#0a6b4b' }`; on the tag, as CSS writes them. */
  colours?: string | Readonly<Record<string, string>>;
  /** The agency's own service, which helps first. */
  service?: Service;
  /** The id of the agency's own centre, which helps first. */
  centre?: string;
  /** The ways to send a request that are offered; all otherwise. */
  channels?: string | readonly ChannelType[];
  /** What readers consent to before a request is sent, in place of what the server says. */
  consent?: TextOption;
  /** Whether the first use of a word in a section is marked, or every one. */
  density?: Density;
  /** What the pointer must do for a card. */
  cardOn?: Extract<CardOn, 'hover' | 'click'>;
  /** Whether words of buttons and table heads are marked too. */
  commonWords?: 'listed' | 'marked';
  /** Where all of the page's readers live. */
  region?: Region;
  /** The address of the agency's Open311 server; `none` where no requests are offered. */
  requests?: string;
  /** The agency's own terms: the address of their file, or what would be in it. Passed on untouched. */
  terms?: string | object;
  /** Whether events are dispatched on the document, for all of the page's scripts to hear. */
  events?: 'on' | 'off';
  /** Called with each event, whether the document has them or not. */
  onEvent?(event: AnnaeEvent): void;
}
