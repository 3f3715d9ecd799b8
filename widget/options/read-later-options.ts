import type { AnnaeOptions } from './annae-options.ts';
import { NO_REQUESTS } from './assistant-options.ts';
import type { PageSettings } from './gather-options.ts';
import type { LaterOptions } from './later-options.ts';
import { OPTION_NAMES, OPTION_TABLE, type OptionName, tagAttribute } from './option-table.ts';
import type { Wrong } from './readers.ts';

/** A value that cannot be used, with where it stands: `data-lang="th"` or `lang: "th"`. */
export interface Problem extends Wrong {
  option: OptionName;
  written: string;
}

/** What of the options can be used, and what cannot. */
export interface CheckedOptions {
  options: LaterOptions;
  problems: readonly Problem[];
}

/** Reads all that is set. */
export function readLaterOptions({ set, given }: PageSettings, document: Document): CheckedOptions {
  const problems: Problem[] = [];
  const read = <Name extends OptionName>(name: Name) => {
    const value = (set as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) return undefined;
    const isGiven = Object.hasOwn(given, name);
    const { on, read: readValue } = OPTION_TABLE[name];
    const reading = on === 'call' && !isGiven ? { wrong: { reason: 'onlyCall' as const } } : readValue(value, document);
    if (reading.wrong) problems.push({ ...reading.wrong, option: name, written: write(name, value, isGiven) });
    return 'value' in reading ? reading.value : undefined;
  };
  const all = Object.fromEntries(OPTION_NAMES.map((name) => [name, read(name)])) as Values;
  return { options: laterOf(all, set), problems };
}

/** The values that can be used. */
type Values = { [Name in OptionName]?: NonNullable<ReturnType<(typeof OPTION_TABLE)[Name]['read']>['value']> };

function laterOf({ position, launcher, requests, ...values }: Values, set: AnnaeOptions): LaterOptions {
  const { languages, offset, label, colours, service, centre, channels, consent, region } = values;
  return {
    ...{ languages, offset, label, colours, service, centre, channels, consent, region },
    side: position === 'left' ? 'left' : 'right',
    // The older way to say that there is none.
    launcher: position === 'none' && set.launcher === undefined ? 'none' : (launcher ?? 'button'),
    requestsTo: requests && requests !== NO_REQUESTS ? requests : undefined,
  } as LaterOptions;
}

/** All that is set and known, as it is written: `data-lang="en"` or `lang: "en"`. */
export function writeSettings({ set, given }: PageSettings): string[] {
  return OPTION_NAMES.flatMap((name) => {
    const value = (set as Readonly<Record<string, unknown>>)[name];
    return value === undefined ? [] : [write(name, value, Object.hasOwn(given, name))];
  });
}

function write(name: string, value: unknown, isGiven: boolean): string {
  const text = typeof value === 'string' ? value : typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? String(value));
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return isGiven ? `${name}: ${typeof value === 'string' ? `"${short}"` : short}` : `${tagAttribute(name)}="${short}"`;
}
