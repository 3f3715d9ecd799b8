import { tagAttribute } from '../../widget/options/option-table.ts';
import { FIELDS, type Settings } from './settings.ts';

/** The release whose files an agency serves. */
export interface Release {
  version: string;
  /** The script's name that stays. */
  stable: string;
  /** The script's name with its hash, and what `integrity` says of it. */
  main: string;
  integrity: string;
}

export interface SnippetWishes {
  /** The address of the folder on the agency's server, with or without a slash at its end. */
  folder: string;
  /** Whether the tag names the hashed file and its hash. */
  withIntegrity: boolean;
}

const ELEMENT = 'script';

/** The tag for an agency's pages, as text to copy: nothing here makes an element of it. */
export function writeSnippet(settings: Settings, { version, stable, main, integrity }: Release, wishes: SnippetWishes): string {
  const folder = (wishes.folder.trim() || `/annae/${version}`).replace(/\/+$/, '');
  const attributes = [
    `src="${escapeValue(`${folder}/${wishes.withIntegrity ? main : stable}`)}"`,
    ...(wishes.withIntegrity ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : []),
    ...FIELDS.flatMap(({ name }) => (settings[name] ? [`${tagAttribute(name)}="${escapeValue(settings[name])}"`] : [])),
    'async',
  ];
  return attributes.length <= 2
    ? `<${ELEMENT} ${attributes.join(' ')}></${ELEMENT}>`
    : `<${ELEMENT}\n  ${attributes.join('\n  ')}\n></${ELEMENT}>`;
}

/** What the page's policy needs, a line a directive. */
export function writePolicy(settings: Settings): string {
  const lines = ["script-src 'self'"];
  const asked = [settings.requests, settings.terms].flatMap((address) => originOf(address) ?? []);
  if (asked.length) lines.push(`connect-src ${[...new Set(asked)].join(' ')}`);
  return lines.join(';\n');
}

/** The origin that a policy names; its own page's where the address has no host. Null where nothing is fetched. */
function originOf(address: string | undefined): string | null {
  if (!address || address === 'none') return null;
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');
}
