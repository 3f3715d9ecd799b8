import { REGIONS } from '../../core/regions.ts';
import { SERVICES } from '../../core/services.ts';
import { type AnnaeOptions, CHANNELS, POSITIONS } from './annae-options.ts';
import {
  asGiven,
  oneOf,
  type Read,
  readColours,
  readFunction,
  readId,
  readLanguage,
  readLanguageList,
  readLauncher,
  readOffset,
  readRequests,
  readTextOption,
  selector,
  someOf,
} from './readers.ts';

/** An option: where it can be set, and how its value is read. */
export interface OptionRow<Value = unknown> {
  on: 'both' | 'tag' | 'call';
  read: Read<Value>;
}

const both = <Value>(read: Read<Value>): OptionRow<Value> => ({ on: 'both', read });

/** All that an agency sets, by its name in `Annae.start({…})`; on the tag, `commonWords` is `data-common-words`. In the order of the documentation. */
export const OPTION_TABLE = {
  lang: both(readLanguage),
  languages: both(readLanguageList),
  root: both(selector(true)),
  exclude: both(selector(false)),
  density: both(oneOf(['first', 'all'])),
  commonWords: both(oneOf(['listed', 'marked'])),
  cardOn: both(oneOf(['hover', 'click'])),
  position: both(oneOf(POSITIONS)),
  offset: both(readOffset),
  launcher: both(readLauncher),
  label: both(readTextOption),
  colours: both(readColours),
  region: both(oneOf(REGIONS)),
  service: both(oneOf(SERVICES)),
  centre: both(readId),
  requests: both(readRequests),
  channels: both(someOf(CHANNELS)),
  consent: both(readTextOption),
  terms: both(asGiven),
  events: both(oneOf(['on', 'off'])),
  onEvent: { on: 'call', read: readFunction },
  start: { on: 'tag', read: oneOf(['auto', 'manual']) },
} satisfies Record<keyof AnnaeOptions | 'start', OptionRow>;

export type OptionName = keyof typeof OPTION_TABLE;

export const OPTION_NAMES = Object.keys(OPTION_TABLE) as readonly OptionName[];

/** The attribute of the tag: `data-common-words`. */
export function tagAttribute(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
