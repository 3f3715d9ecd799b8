import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { Value } from '../../core/values/value.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { tellValue } from './tell-value.ts';
import { ValueCard, ValuePreview } from './ValueCard.tsx';
import type { ValueContent } from './value-content.ts';

/** What the card of a value shows in the language of `say`, a translator of `values.json`. `text`: as the page has it. */
export function valueCard(value: Value, text: string, say: Translate, now: Date): ValueContent {
  const today = seoulDate(now);
  const own = { value, text, say, today, told: tellValue(value, say, today) };
  return {
    preview: (props) => <ValuePreview {...own} {...props} />,
    whole: (props) => <ValueCard {...own} {...props} />,
  };
}
