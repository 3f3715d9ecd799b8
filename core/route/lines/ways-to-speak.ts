import type { Centre, Line } from '../../desks.ts';
import type { CounselLanguage } from './counsel-languages.ts';
import { isInterpreter, mayInterpret } from './kinds-of-lines.ts';

/** How a person is spoken with, best first: in their language, in it through an interpreter, in English. */
export const SPEECHES = ['own', 'interpreted', 'english'] as const;
export type Speech = (typeof SPEECHES)[number];

export interface Way {
  speech: Speech;
  /** What the person speaks. */
  language: CounselLanguage;
  /** The language by which the office's hours tell; null where an interpreter joins. */
  hoursIn: CounselLanguage | null;
}

/** The ways to speak with an office, best first; none where it has neither the language nor English. */
export function waysToSpeak(office: Line | Centre, speaks: CounselLanguage): Way[] {
  if (isInterpreter(office)) return speaks === 'ko' ? [] : [interpreted(speaks)];
  if (!office.languages.includes(speaks)) {
    return [...(mayInterpret(office) && speaks !== 'ko' ? [interpreted(speaks)] : []), ...english(office, speaks)];
  }
  return [{ speech: 'own', language: speaks, hoursIn: speaks }, ...english(office, speaks)];
}

function interpreted(language: CounselLanguage): Way {
  return { speech: 'interpreted', language, hoursIn: null };
}

/** English helps who speaks another foreign language. */
function english({ languages }: Line | Centre, speaks: CounselLanguage): Way[] {
  if (speaks === 'ko' || speaks === 'en' || !languages.includes('en')) return [];
  return [{ speech: 'english', language: 'en', hoursIn: 'en' }];
}
