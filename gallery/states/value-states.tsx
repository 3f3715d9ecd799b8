import theme from '../../components/theme.css?inline';
import card from '../../components/tooltip/card.css?inline';
import preview from '../../components/tooltip/preview.css?inline';
import { loadSayValue } from '../../components/values/load-say-value.ts';
import value from '../../components/values/value-card.css?inline';
import { valueCard } from '../../components/values/value-card.tsx';
import { readValues } from '../../core/values/read-values.ts';
import { framed } from '../framed-card.tsx';
import type { Fixtures, GalleryGroup, GalleryState } from '../gallery-state.ts';
import { nothing } from '../gallery-state.ts';
import stage from '../stage.css?inline';

const NOW = new Date('2026-12-01T09:00:00+09:00');

/** Values by what they show: the longest sentences, with a doubt and without. */
const TEXTS: Readonly<Record<string, string>> = {
  'last day': '납부기한 2026년 12월 10일(목)까지',
  'day with a doubt': '2026. 12. 10.(월)까지',
  sum: '1억 2,500만원',
  'sum in doubt': '보증금 1000/월세 65',
  'period from a day that is named': '2026년 11월 25일부터 1년 6개월 이내',
  'period from what happens': '위반행위가 있은 날부터 영업일 30일 이내',
  'period before an end': '체류기간 만료일 4개월 전부터',
  'period before what is named': '출국예정일 1년 6개월 전까지',
  'period that takes a right': '2026. 12. 10.부터 영업정지 3개월',
};

/** The card of a value: small and whole. */
export const valueStates: GalleryGroup = {
  id: 'value',
  title: 'Date, sum, period',
  styles: [theme, card, preview, value, stage],
  width: 400,
  states: Object.entries(TEXTS).flatMap(([name, text]): GalleryState[] => [
    { name: `preview of a ${name}`, show: (fixtures) => show(fixtures, text, 'preview') },
    { name, show: (fixtures) => show(fixtures, text, 'whole') },
  ]),
};

async function show({ language, t }: Fixtures, text: string, form: 'preview' | 'whole') {
  const found = readValues(text, { today: '2026-12-01' }).at(-1)!;
  const content = valueCard(found, text.slice(found.start, found.end), await loadSayValue(language), NOW);
  return framed(language, form === 'preview' ? 'card preview' : 'card', content[form]({ t, onClose: nothing, onMore: nothing }));
}
