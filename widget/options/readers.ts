import { findLanguage, LANGUAGES } from '../../core/languages.ts';
import { readEndpoint } from '../../core/open311/endpoint.ts';
import type { TextOption } from './annae-options.ts';
import { NO_REQUESTS } from './assistant-options.ts';
import { COLOURS } from './colours.ts';
import { fitsSomewhere } from './first-options.ts';
import { wordsOf } from './words-of.ts';

/** Why a value cannot be used: a key of `wrong` in `locales/<language>/options.json`. */
export type WrongReason =
  | 'oneOf'
  | 'someOf'
  | 'noSelector'
  | 'fitsNothing'
  | 'noOffset'
  | 'noText'
  | 'noColour'
  | 'noId'
  | 'noAddress'
  | 'noFunction'
  | 'onlyCall';

/** A value as it can be used, and what cannot be of it. */
export interface OptionReading<Value> {
  value?: Value;
  wrong?: Wrong;
}

export interface Wrong {
  reason: WrongReason;
  /** The values that can be used, or the entries that cannot. */
  words?: readonly string[];
}

/** Reads a value that an agency has set. */
export type Read<Value = unknown> = (value: unknown, document: Document) => OptionReading<Value>;

/** The longest text of an agency (UTF-16 code units). */
const LONGEST_TEXT = 4000;
/** No offset is greater (pixels). */
const FARTHEST = 400;

export function oneOf<const Known extends string>(known: readonly Known[]): Read<Known> {
  return (value) => {
    const found = known.find((each) => each === value);
    return found === undefined ? { wrong: { reason: 'oneOf', words: known } } : { value: found };
  };
}

/** Those of the list that are known; where there are none, the option is not set. */
export function someOf<const Known extends string>(
  known: readonly Known[],
  find = (word: string) => known.find((each) => each === word),
): Read<Known[]> {
  return (value) => {
    const words = wordsOf(value as string);
    const found = [...new Set(words.flatMap((word) => find(word) ?? []))];
    const unknown = words.some((word) => find(word) === undefined);
    return { ...(found.length > 0 && { value: found }), ...((unknown || !found.length) && { wrong: { reason: 'someOf', words: known } }) };
  };
}

export const readLanguage: Read<string> = (value) =>
  findLanguage(String(value)) ? { value: String(value) } : { wrong: { reason: 'oneOf', words: LANGUAGES } };

export const readLanguageList = someOf(LANGUAGES, (tag) => findLanguage(tag) ?? undefined);

/** `mustFit`: whether something of the page has to fit it now. */
export function selector(mustFit: boolean): Read<string | Element> {
  return (value, document) => {
    if (value instanceof Element) return { value };
    const first = typeof value === 'string' ? fitsSomewhere(value, document) : null;
    if (first === null) return { wrong: { reason: 'noSelector' } };
    return mustFit && !first ? { wrong: { reason: 'fitsNothing' } } : { value: value as string };
  };
}

/** Our button, none, or an element of the page. */
export const readLauncher: Read<'button' | 'none' | { own: string | Element }> = (value, document) => {
  if (value === 'button' || value === 'none') return { value };
  const { value: own, wrong } = selector(true)(value, document);
  return own === undefined ? { ...(wrong && { wrong }) } : { value: { own } };
};

/** One number for both, or two: across and up. */
export const readOffset: Read<{ across: number; up: number }> = (value) => {
  const [across = Number.NaN, up = across, ...more] = wordsOf(value as string).map((word) => Number(word.replace(/px$/, '')));
  const isUsable = (pixels: number) => pixels >= 0 && pixels <= FARTHEST;
  return isUsable(across) && isUsable(up) && more.length === 0
    ? { value: { across, up } }
    : { wrong: { reason: 'noOffset', words: [`0–${FARTHEST}`] } };
};

/** A text, or one a language: on the tag, that is JSON. */
export const readTextOption: Read<TextOption> = (value) => {
  const given = typeof value === 'string' && value.trimStart().startsWith('{') ? parse(value) : value;
  if (isText(given)) return { value: given };
  if (typeof given !== 'object' || given === null) return { wrong: { reason: 'noText', words: LANGUAGES } };
  const texts = Object.entries(given).filter(([language, text]) => findLanguage(language) === language && isText(text));
  const isWhole = texts.length > 0 && texts.length === Object.keys(given).length;
  return {
    ...(texts.length > 0 && { value: Object.fromEntries(texts) }),
    ...(!isWhole && { wrong: { reason: 'noText', words: LANGUAGES } }),
  };
};

/** Custom properties with colours that the browser knows. */
export const readColours: Read<Record<string, string>> = (value) => {
  const pairs = typeof value === 'string' ? declarationsOf(value) : Object.entries((value as object) ?? {});
  const isColour = ([name, colour]: readonly [string, unknown]) =>
    (COLOURS as readonly string[]).includes(name) && typeof colour === 'string' && CSS.supports('color', colour);
  const colours = pairs.filter(isColour);
  const others = pairs.filter((pair) => !isColour(pair)).map(([name, colour]) => `${name}: ${colour}`);
  return {
    ...(colours.length > 0 && { value: Object.fromEntries(colours) as Record<string, string> }),
    ...((others.length > 0 || !colours.length) && { wrong: { reason: 'noColour', words: others.length ? others : COLOURS } }),
  };
};

export const readId: Read<string> = (value) =>
  typeof value === 'string' && /^[a-z0-9-]+$/.test(value) ? { value } : { wrong: { reason: 'noId' } };

export const readFunction: Read<object> = (value) => (typeof value === 'function' ? { value } : { wrong: { reason: 'noFunction' } });

/** `none`, or an address, which may be written without the page's own host. */
export const readRequests: Read<string> = (value, { baseURI }) => {
  if (value === NO_REQUESTS) return { value };
  const address = String(value);
  const whole = address.startsWith('/') && URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
  const endpoint = readEndpoint(whole);
  return endpoint.type === 'invalid' ? { wrong: { reason: 'noAddress', words: [endpoint.reason] } } : { value: whole };
};

/** What the code that uses it reads itself. */
export const asGiven: Read = (value) => ({ value });

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** `name: value; name: value`, as a style attribute has them. */
function declarationsOf(css: string): [name: string, value: string][] {
  return css
    .split(';')
    .filter((each) => each.trim())
    .map((each) => {
      const [name = '', ...rest] = each.split(':');
      return [name.trim(), rest.join(':').trim()];
    });
}
