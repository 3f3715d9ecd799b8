import { LANGUAGES, type Language, STAFF_LANGUAGE } from '../languages.ts';
import { isService, SERVICES, type Service } from '../services.ts';
import { isSurface } from './is-surface.ts';
import { LINK_BEGINNINGS, OWN_LIMITS, type OwnTerm, type OwnTerms, type OwnTermText } from './own-terms.ts';

/** What can be wrong at a place of the file. */
export const OWN_PROBLEMS = [
  'object',
  'list',
  'text',
  'missing',
  'empty',
  'long',
  'many',
  'unknown',
  'word',
  'link',
  'service',
  'none',
] as const;

export type OwnProblemKind = (typeof OWN_PROBLEMS)[number];

export interface OwnProblem {
  /** The way to the value, by names and numbers from 0; empty for the whole. */
  path: readonly (string | number)[];
  kind: OwnProblemKind;
  /** What would be allowed: how much, or one of these. */
  allowed?: number | readonly string[];
}

export interface OwnReading {
  /** What can be used: an entry with a problem is left out, one with an unknown name beside what is known is not. */
  terms: OwnTerms;
  /** None exactly where the published schema allows the value. */
  problems: OwnProblem[];
}

/** A value of the file, and where it is; only the whole is inside no other. */
interface Part {
  value: unknown;
  name: string | number;
  around: Part | null;
}

/** What can be used of a part; else null, and what is wrong has been told. */
type Read<Kept> = (part: Part) => Kept | null;

const FILE_FIELDS = ['$schema', 'by', 'additions', 'exclusions'];
const TERM_FIELDS = ['headword', 'surfaces', 'service', 'link', 'texts'];
const TEXT_FIELDS = ['name', 'meaning', 'do'];
const KOREAN_TEXT_FIELDS = ['meaning', 'do'];

/**
 * Reads what an agency has set, whatever it is: named fields alone are looked at, to a fixed depth, and copied. Kept by hand, since the
 * library of the schema weighs more than all else that a page loads for its own terms; a test holds both equal.
 */
export function readOwnTerms(value: unknown): OwnReading {
  const problems: OwnProblem[] = [];

  function tell(part: Part, kind: OwnProblemKind, allowed?: OwnProblem['allowed']): null {
    problems.push({ path: pathOf(part), kind, ...(allowed !== undefined && { allowed }) });
    return null;
  }

  /** Whether its fields can be read. */
  function isObject(part: Part, known: readonly string[]): boolean {
    const { value } = part;
    const kind = value === undefined ? 'missing' : typeof value !== 'object' || value === null || Array.isArray(value) ? 'object' : null;
    if (kind) tell(part, kind);
    else for (const name of Object.keys(value as object)) if (!known.includes(name)) tell(fieldOf(part, name), 'unknown', known);
    return !kind;
  }

  /** A required text. */
  function text(part: Part, most: number): string | null {
    const { value } = part;
    if (value === undefined) return tell(part, 'missing');
    if (typeof value !== 'string') return tell(part, 'text');
    if (value.length > most) return tell(part, 'long', most);
    return value || tell(part, 'empty');
  }

  function word(part: Part): string | null {
    const found = text(part, OWN_LIMITS.word);
    return found === null || isSurface(found) ? found : tell(part, 'word');
  }

  function link(part: Part): string | null {
    const found = text(part, OWN_LIMITS.link);
    return found === null || LINK_BEGINNINGS.some((beginning) => found.startsWith(beginning)) ? found : tell(part, 'link', LINK_BEGINNINGS);
  }

  function service(part: Part): Service | null {
    return isService(part.value) ? part.value : tell(part, 'service', SERVICES);
  }

  function list<Entry>(around: Part, most: number, read: Read<Entry>): Entry[] {
    const { value } = around;
    const entries: Entry[] = [];
    if (value === undefined) return entries;
    if (!Array.isArray(value)) return tell(around, 'list') ?? entries;
    if (value.length > most) return tell(around, 'many', most) ?? entries;
    for (let name = 0; name < value.length; name++) {
      const entry = read({ value: value[name], name, around });
      if (entry !== null) entries.push(entry);
    }
    return entries;
  }

  function ownText(part: Part, language: Language): OwnTermText | null {
    const isKorean = language === STAFF_LANGUAGE;
    if (!isObject(part, isKorean ? KOREAN_TEXT_FIELDS : TEXT_FIELDS)) return null;
    const name = isKorean ? null : text(fieldOf(part, 'name'), OWN_LIMITS.name);
    const meaning = text(fieldOf(part, 'meaning'), OWN_LIMITS.text);
    const action = optional(fieldOf(part, 'do'), (part) => text(part, OWN_LIMITS.text));
    return meaning === null ? null : { name, meaning, do: action };
  }

  function texts(around: Part): OwnTerm['texts'] | null {
    if (!isObject(around, LANGUAGES)) return null;
    const said = LANGUAGES.map((language) => fieldOf(around, language)).filter(({ value }) => value !== undefined);
    if (said.length === 0) return tell(around, 'none', LANGUAGES);
    return Object.fromEntries(said.map((part) => [part.name, ownText(part, part.name as Language)]));
  }

  function term(part: Part): OwnTerm | null {
    if (!isObject(part, TERM_FIELDS)) return null;
    const headword = word(fieldOf(part, 'headword'));
    const surfaces = list(fieldOf(part, 'surfaces'), OWN_LIMITS.surfaces, word);
    const helping = optional(fieldOf(part, 'service'), service);
    const page = optional(fieldOf(part, 'link'), link);
    const said = texts(fieldOf(part, 'texts'));
    return headword !== null && said ? { headword, surfaces, service: helping, link: page, texts: said } : null;
  }

  /** A term, or null where any of its values cannot be used. */
  function addition(part: Part): OwnTerm | null {
    const before = problems.length;
    const entry = term(part);
    return problems.slice(before).every(({ kind }) => kind === 'unknown') ? entry : null;
  }

  const file: Part = { value, name: '', around: null };
  if (!isObject(file, FILE_FIELDS)) file.value = {};
  optional(fieldOf(file, '$schema'), (part) => text(part, OWN_LIMITS.link));
  const by = optional(fieldOf(file, 'by'), (part) => text(part, OWN_LIMITS.by));
  const additions = list(fieldOf(file, 'additions'), OWN_LIMITS.additions, addition);
  const exclusions = list(fieldOf(file, 'exclusions'), OWN_LIMITS.exclusions, (part) => text(part, OWN_LIMITS.name));
  return { terms: { by, additions, exclusions }, problems };
}

/** A field of an object. Of its own: a page may have added some to all objects. */
function fieldOf(around: Part, name: string): Part {
  const fields = around.value as Readonly<Record<string, unknown>>;
  return { value: Object.hasOwn(fields, name) ? fields[name] : undefined, name, around };
}

function optional<Kept>(part: Part, read: Read<Kept>): Kept | null {
  return part.value === undefined ? null : read(part);
}

function pathOf({ name, around }: Part): OwnProblem['path'] {
  return around ? [...pathOf(around), name] : [];
}
