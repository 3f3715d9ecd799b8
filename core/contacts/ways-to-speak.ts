import type { ContactRecord } from './contact.ts';
import { hasInterpreter, isInterpreter, knowsKoreanAlone, mayInterpret } from './contact-kinds.ts';
import type { SpokenTag } from './spoken-language.ts';

/**
 * How a person is spoken with, each with its rank, the best 0: in their language; in it by an interpreter who joins the
 * call; perhaps in it, since its sources count more languages than they name; by an interpreter who has to be asked for;
 * in English; in Korean, where no other language is known.
 */
export const SPEECH_RANKS = { own: 0, joined: 0, maybe: 1, interpreted: 2, english: 3, korean: 4 } as const;
export type Speech = keyof typeof SPEECH_RANKS;

export interface Way {
  speech: Speech;
  /** What the person speaks. */
  language: SpokenTag;
  /** The language by which the contact's hours tell; null where its hours name none for it. */
  hoursIn: SpokenTag | null;
}

/** The ways to speak with a contact, best first; none where it has neither the language nor English, and Korean is not all that is known. */
export function waysToSpeak(contact: ContactRecord, speaks: SpokenTag): Way[] {
  if (isInterpreter(contact)) return speaks === 'ko' ? [] : [{ speech: 'interpreted', language: speaks, hoursIn: null }];
  const ways = [...inLanguage(contact, speaks), ...english(contact, speaks)];
  return ways.length || !knowsKoreanAlone(contact) ? ways : [{ speech: 'korean', language: 'ko', hoursIn: 'ko' }];
}

/** The person's language, whether it is named or only counted. */
function inLanguage(contact: ContactRecord, speaks: SpokenTag): Way[] {
  const { languages, languageCount } = contact;
  if (languages.includes(speaks)) {
    return [{ speech: speaks !== 'ko' && hasInterpreter(contact) ? 'joined' : 'own', language: speaks, hoursIn: speaks }];
  }
  if (speaks === 'ko') return [];
  if (mayInterpret(contact)) return [{ speech: 'interpreted', language: speaks, hoursIn: null }];
  return languageCount === null ? [] : [{ speech: 'maybe', language: speaks, hoursIn: null }];
}

/** English helps who speaks another foreign language. */
function english({ languages }: ContactRecord, speaks: SpokenTag): Way[] {
  if (speaks === 'ko' || speaks === 'en' || !languages.includes('en')) return [];
  return [{ speech: 'english', language: 'en', hoursIn: 'en' }];
}
