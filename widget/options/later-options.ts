import type { ChannelType } from '../../core/contacts/channel.ts';
import type { Language } from '../../core/languages.ts';
import type { Region } from '../../core/regions.ts';
import type { Service } from '../../core/services.ts';
import type { TextOption } from './annae-options.ts';
import type { ColourName } from './colours.ts';

/** What is needed after the first marks, and what is wrong with any option. What is missing has its default. */
export interface LaterOptions {
  /** The languages that readers can choose. */
  languages?: readonly Language[];
  /** Where button and list are. */
  side?: 'left' | 'right';
  /** Pixels between the button and the side of the view, and its lower edge. */
  offset?: { across: number; up: number };
  /** What opens the list: our button, nothing, or what fits a selector. */
  launcher?: 'button' | 'none' | { own: string | Element };
  label?: TextOption;
  colours?: Readonly<Partial<Record<ColourName, string>>>;
  /** Who helps first. */
  service?: Service;
  centre?: string;
  channels?: readonly ChannelType[];
  consent?: TextOption;
  region?: Region;
  /** Where the agency takes requests (Open311), as it is written, but with the page's own host. */
  requestsTo?: string;
}
