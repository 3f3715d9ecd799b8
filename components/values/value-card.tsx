import type { Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { Value } from '../../core/values/value.ts';
import { loadSayValue } from './load-say-value.ts';
import { tellValue } from './tell-value.ts';
import { ValueCard, ValuePreview } from './ValueCard.tsx';
import type { ValueContent } from './value-content.ts';

/** What the card of a value shows in a language. `text`: as the page has it. Rejects where its words cannot be loaded. */
export async function loadValueCard(value: Value, text: string, language: Language, now: Date): Promise<ValueContent> {
  const say = await loadSayValue(language);
  const today = seoulDate(now);
  const own = { value, text, say, today, told: tellValue(value, say, today) };
  return {
    preview: (props) => <ValuePreview {...own} {...props} />,
    whole: (props) => <ValueCard {...own} {...props} />,
  };
}
