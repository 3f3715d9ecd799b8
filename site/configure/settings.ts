import { LANGUAGES } from '../../core/languages.ts';
import { REGIONS } from '../../core/regions.ts';
import { SERVICES } from '../../core/services.ts';

/** What is set on the page, by the name of the option; what is not set is not there. Lists are words with spaces between. */
export type Settings = Readonly<Partial<Record<FieldName, string>>>;

/** How an option is set. */
export type Field = { name: string; group: 'words' | 'button' | 'help' | 'more' } & (
  | { control: 'choice' | 'checks'; choices: readonly string[] }
  | { control: 'text' | 'lines' }
);

/** The options that can be set here, in the order in which they are asked for. */
export const FIELDS = [
  { name: 'lang', group: 'words', control: 'choice', choices: LANGUAGES },
  { name: 'languages', group: 'words', control: 'checks', choices: LANGUAGES },
  { name: 'density', group: 'words', control: 'choice', choices: ['first', 'all'] },
  { name: 'commonWords', group: 'words', control: 'choice', choices: ['listed', 'marked'] },
  { name: 'cardOn', group: 'words', control: 'choice', choices: ['hover', 'click'] },
  { name: 'root', group: 'words', control: 'text' },
  { name: 'exclude', group: 'words', control: 'text' },
  { name: 'position', group: 'button', control: 'choice', choices: ['right', 'left', 'none'] },
  { name: 'offset', group: 'button', control: 'text' },
  { name: 'launcher', group: 'button', control: 'text' },
  { name: 'label', group: 'button', control: 'text' },
  { name: 'colours', group: 'button', control: 'text' },
  { name: 'region', group: 'help', control: 'choice', choices: REGIONS },
  { name: 'service', group: 'help', control: 'choice', choices: SERVICES },
  { name: 'centre', group: 'help', control: 'choice', choices: [] },
  { name: 'requests', group: 'help', control: 'text' },
  { name: 'channels', group: 'help', control: 'checks', choices: ['open311', 'mailto', 'portal', 'phone', 'copy', 'print'] },
  { name: 'consent', group: 'help', control: 'lines' },
  { name: 'terms', group: 'more', control: 'text' },
  { name: 'events', group: 'more', control: 'choice', choices: ['on', 'off'] },
] as const satisfies readonly Field[];

export type FieldName = (typeof FIELDS)[number]['name'];
export const GROUPS = ['words', 'button', 'help', 'more'] as const;

/** The settings with one changed; an empty value takes it out. */
export function change(settings: Settings, name: FieldName, value: string): Settings {
  const { [name]: _, ...rest } = settings;
  return value.trim() ? { ...rest, [name]: value } : rest;
}
