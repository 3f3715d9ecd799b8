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

type Path = OwnProblem['path'];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what an agency has set, whatever it is: named fields alone are looked at, to a fixed depth, and copied. Kept by hand, since the
 * library of the schema weighs more than all else that a page loads for its own terms; a test holds both equal.
 */
export function readOwnTerms(value: unknown): OwnReading {
  const problems: OwnProblem[] = [];

  function tell(path: Path, kind: OwnProblemKind, allowed?: OwnProblem['allowed']): null {
    problems.push({ path, kind, ...(allowed !== undefined && { allowed }) });
    return null;
  }

  /** An entry, or null where any of its values cannot be used. */
  function whole<Entry>(read: () => Entry | null): Entry | null {
    const before = problems.length;
    const entry = read();
    return problems.slice(before).every(({ kind }) => kind === 'unknown') ? entry : null;
  }

  function fieldsOf(value: unknown, path: Path, known: readonly string[]): Fields | null {
    if (value === undefined) return tell(path, 'missing');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return tell(path, 'object');
    for (const name of Object.keys(value)) if (!known.includes(name)) tell([...path, name], 'unknown', known);
    // Without a prototype, to which a page may have added fields.
    return Object.fromEntries(known.map((name) => [name, Object.hasOwn(value, name) ? (value as Fields)[name] : undefined]));
  }

  /** A required text. */
  function text(value: unknown, path: Path, most: number): string | null {
    if (value === undefined) return tell(path, 'missing');
    if (typeof value !== 'string') return tell(path, 'text');
    if (value.length > most) return tell(path, 'long', most);
    return value || tell(path, 'empty');
  }

  function optional<Kept>(value: unknown, read: () => Kept | null): Kept | null {
    return value === undefined ? null : read();
  }

  function word(value: unknown, path: Path): string | null {
    const found = text(value, path, OWN_LIMITS.word);
    return found === null || isSurface(found) ? found : tell(path, 'word');
  }

  function link(value: unknown, path: Path): string | null {
    const found = text(value, path, OWN_LIMITS.link);
    return found === null || LINK_BEGINNINGS.some((beginning) => found.startsWith(beginning)) ? found : tell(path, 'link', LINK_BEGINNINGS);
  }

  function service(value: unknown, path: Path): Service | null {
    return isService(value) ? value : tell(path, 'service', SERVICES);
  }

  function list<Entry>(value: unknown, path: Path, most: number, read: (value: unknown, path: Path) => Entry | null): Entry[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return tell(path, 'list') ?? [];
    if (value.length > most) return tell(path, 'many', most) ?? [];
    return Array.from(value, (each, at) => read(each, [...path, at])).filter((entry) => entry !== null);
  }

  function ownText(value: unknown, path: Path, language: Language): OwnTermText | null {
    const isKorean = language === STAFF_LANGUAGE;
    const fields = fieldsOf(value, path, isKorean ? ['meaning', 'do'] : ['name', 'meaning', 'do']);
    if (!fields) return null;
    const name = isKorean ? null : text(fields.name, [...path, 'name'], OWN_LIMITS.name);
    const meaning = text(fields.meaning, [...path, 'meaning'], OWN_LIMITS.text);
    const action = optional(fields.do, () => text(fields.do, [...path, 'do'], OWN_LIMITS.text));
    return meaning === null ? null : { name, meaning, do: action };
  }

  function texts(value: unknown, path: Path): OwnTerm['texts'] | null {
    const fields = fieldsOf(value, path, LANGUAGES);
    if (!fields) return null;
    const said = LANGUAGES.filter((language) => fields[language] !== undefined);
    if (said.length === 0) return tell(path, 'none', LANGUAGES);
    return Object.fromEntries(said.map((language) => [language, ownText(fields[language], [...path, language], language)]));
  }

  function addition(value: unknown, path: Path): OwnTerm | null {
    const fields = fieldsOf(value, path, ['headword', 'surfaces', 'service', 'link', 'texts']);
    if (!fields) return null;
    const headword = word(fields.headword, [...path, 'headword']);
    const surfaces = list(fields.surfaces, [...path, 'surfaces'], OWN_LIMITS.surfaces, word);
    const helping = optional(fields.service, () => service(fields.service, [...path, 'service']));
    const page = optional(fields.link, () => link(fields.link, [...path, 'link']));
    const said = texts(fields.texts, [...path, 'texts']);
    return headword !== null && said ? { headword, surfaces, service: helping, link: page, texts: said } : null;
  }

  const fields = fieldsOf(value, [], ['$schema', 'by', 'additions', 'exclusions']) ?? {};
  optional(fields.$schema, () => text(fields.$schema, ['$schema'], OWN_LIMITS.link));
  const by = optional(fields.by, () => text(fields.by, ['by'], OWN_LIMITS.by));
  const additions = list(fields.additions, ['additions'], OWN_LIMITS.additions, (each, path) => whole(() => addition(each, path)));
  const exclusions = list(fields.exclusions, ['exclusions'], OWN_LIMITS.exclusions, (each, path) => text(each, path, OWN_LIMITS.name));
  return { terms: { by, additions, exclusions }, problems };
}
