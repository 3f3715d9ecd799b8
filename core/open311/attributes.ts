import type { Draft } from '../request/draft.ts';
import { type Fields, findItems, getFlag, getText, getTexts } from './read-fields.ts';
import { type Answer, type Attribute, DATATYPES } from './types.ts';

/** What attributes may ask about a draft, with what only its sender knows. */
export interface DraftFacts {
  draft: Pick<Draft, 'kind' | 'language' | 'term' | 'page' | 'replyTo'>;
  /** A UUID, the same however often the draft is sent. */
  draftId: string;
  /** The language to be answered in, as a BCP 47 tag. */
  answerLanguage: string;
  /** The id of the draft's term in the glossary. */
  termId: string | null;
}

/** The attributes of a service, by who answers them. */
export interface FilledAttributes {
  /** Answered from the draft. */
  filled: Answer[];
  /** For the user to answer. Consent always is; its description is the text to consent to. */
  asked: Attribute[];
  /** Texts to show. */
  shown: Attribute[];
  /** Neither known nor required. */
  omitted: Attribute[];
}

/** Titles are cut here: no reader needs more of one, and servers refuse what is too long. */
const LONGEST_LINE = 300;
/** Attributes that take a language, folded. */
const LANGUAGE_CODES = ['language', 'answerlanguage'];

/** The attributes of a service definition, in the order to be shown; null when the answer is of another kind. */
export function parseAttributes(value: object): Attribute[] | null {
  const items = findItems(value, {
    names: ['service_definition', 'service_definitions', 'attributes', 'attribute'],
    keys: ['datatype', 'variable'],
  });
  return items?.flatMap((fields, index) => readAttribute(fields, index) ?? []).sort((one, other) => one.order - other.order) ?? null;
}

/** Answers what a draft says; codes are compared without case, hyphens and underscores. */
export function fillAttributes(attributes: readonly Attribute[], facts: DraftFacts): FilledAttributes {
  const known = knownValues(facts);
  const sorted: FilledAttributes = { filled: [], asked: [], shown: [], omitted: [] };
  for (const attribute of attributes) {
    const code = foldCode(attribute.code);
    const value = fitValue(attribute, known.get(code) ?? null);
    if (!attribute.variable) sorted.shown.push(attribute);
    else if (code === 'consent') sorted.asked.push(attribute);
    else if (value !== null) sorted.filled.push({ attribute, values: [value] });
    else (attribute.required ? sorted.asked : sorted.omitted).push(attribute);
  }
  return sorted;
}

/** Whether a server that gets these answers tells one draft from another, and stores a draft that arrives twice only once. */
export function isDraftKnown(answers: readonly Answer[]): boolean {
  return answers.some(({ attribute, values }) => foldCode(attribute.code) === 'draftid' && values.length > 0);
}

/** A code as people mean it, to compare with: `answer_language`, `Answer-Language` and `answerLanguage` are one. */
export function foldCode(code: string): string {
  return code.toLowerCase().replace(/[-_\s]/g, '');
}

function readAttribute(fields: Fields, index: number): Attribute | null {
  const code = getText(fields, 'code');
  const variable = getFlag(fields, 'variable', true);
  if (code === null && variable) return null;
  const datatype = getText(fields, 'datatype')?.toLowerCase();
  return {
    code: code ?? '',
    datatype: DATATYPES.find((known) => known === datatype) ?? 'string',
    required: getFlag(fields, 'required', false),
    description: getText(fields, 'description'),
    datatypeDescription: getText(fields, 'datatype_description'),
    variable,
    order: Number(getText(fields, 'order') ?? index + 1) || index + 1,
    values: readValues(fields),
  };
}

/** Values with a key and a name. Where one of the two is missing, or the values are plain texts, the other takes its place. */
function readValues(fields: Fields): Attribute['values'] {
  const items = findItems(fields.values, { names: ['values', 'value'], keys: ['key', 'name'] });
  if (!items) return getTexts(fields, 'values').map((text) => ({ key: text, name: text }));
  return items.flatMap((item) => {
    const [key, name] = [getText(item, 'key'), getText(item, 'name')];
    const known = key ?? name;
    return known === null ? [] : [{ key: known, name: name ?? known }];
  });
}

function knownValues({ draft, draftId, answerLanguage, termId }: DraftFacts): ReadonlyMap<string, string | null> {
  const { kind, language, term, page, replyTo } = draft;
  const values: Record<string, string | null> = {
    kind,
    language,
    answer_language: answerLanguage,
    term: termId ?? term?.headword ?? null,
    page_host: page?.host ?? null,
    page_title: page?.title ?? null,
    contact_method: replyTo.email ? 'email' : replyTo.phone ? 'phone' : 'none',
    draft_id: draftId,
  };
  return new Map(Object.entries(values).map(([code, value]) => [foldCode(code), value]));
}

/** The value in the form that the attribute takes, or null. We know no numbers and dates; a list takes only what it holds. */
function fitValue({ code, datatype, values }: Attribute, value: string | null): string | null {
  if (value === null || datatype === 'number' || datatype === 'datetime') return null;
  const line = [...value.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_LINE).join('');
  if (!datatype.endsWith('list')) return line || null;
  const named = values.find(({ key }) => foldCode(key) === foldCode(line));
  const alike = LANGUAGE_CODES.includes(foldCode(code)) ? values.find(({ key }) => isSameLanguage(key, line)) : undefined;
  return (named ?? alike)?.key ?? null;
}

/** The script has to be the same: for zh-Hans, zh and zh_CN are right, and zh-TW is not. */
function isSameLanguage(one: string, other: string): boolean {
  const written = writtenLanguage(one);
  return written !== null && written === writtenLanguage(other);
}

function writtenLanguage(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}
