import type { Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { ListedValue } from '../../core/values/listed-value.ts';
import type { PanelValue } from '../panel/list/values-of-page.ts';
import { loadSayValue } from './load-say-value.ts';
import { tellValue } from './tell-value.ts';

/** What the panel lists of values, in a language. Rejects where its words cannot be loaded. */
export async function listValues(values: readonly ListedValue[], language: Language, now: Date): Promise<PanelValue[]> {
  const say = await loadSayValue(language);
  return values.map(({ number, text, value }) => {
    const { says, left } = tellValue(value, say, seoulDate(now));
    return { number, text, says: left === null ? says : `${says} (${left})` };
  });
}
