import type { Draft } from '../request/draft.ts';
import { foldCode } from './fold-code.ts';
import type { Answer, Attribute } from './open311.ts';

/** A draft, as far as attributes ask for it, with what only its sender knows. */
export interface DraftFacts {
  draft: Pick<Draft, 'kind' | 'language' | 'term' | 'page' | 'contact'>;
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
  /** For the user to answer; consent always is, and its description is the text to consent to. */
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

/** Whether a server that is answered so knows one draft from another, and stores what is sent twice once. */
export function isDraftKnown(answers: readonly Answer[]): boolean {
  return answers.some(({ attribute, values }) => foldCode(attribute.code) === 'draftid' && values.length > 0);
}

function knownValues({ draft, draftId, answerLanguage, termId }: DraftFacts): ReadonlyMap<string, string | null> {
  const { kind, language, term, page, contact } = draft;
  const values: Record<string, string | null> = {
    kind,
    language,
    answer_language: answerLanguage,
    term: termId ?? term?.headword ?? null,
    page_host: page?.host ?? null,
    page_title: page?.title ?? null,
    contact_method: contact.email ? 'email' : contact.phone ? 'phone' : 'none',
    draft_id: draftId,
  };
  return new Map(Object.entries(values).map(([code, value]) => [foldCode(code), value]));
}

/** The value as the attribute takes it, or null: numbers and dates are none of ours, and lists take what they hold. */
function fitValue({ code, datatype, values }: Attribute, value: string | null): string | null {
  if (value === null || datatype === 'number' || datatype === 'datetime') return null;
  const line = [...value.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_LINE).join('');
  if (!datatype.endsWith('list')) return line || null;
  const named = values.find(({ key }) => foldCode(key) === foldCode(line));
  const alike = LANGUAGE_CODES.includes(foldCode(code)) ? values.find(({ key }) => isSameLanguage(key, line)) : undefined;
  return (named ?? alike)?.key ?? null;
}

/** In the same script, so that zh-Hans is offered zh and zh_CN, and never zh-TW. */
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
