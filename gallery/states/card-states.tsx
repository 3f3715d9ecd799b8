import type { ComponentChild } from 'preact';
import theme from '../../components/theme.css?inline';
import card from '../../components/tooltip/card.css?inline';
import parts from '../../components/tooltip/card-parts.css?inline';
import facts from '../../components/tooltip/facts.css?inline';
import helps from '../../components/tooltip/helps.css?inline';
import { LoadingCard } from '../../components/tooltip/LoadingCard.tsx';
import { PreviewCard } from '../../components/tooltip/PreviewCard.tsx';
import preview from '../../components/tooltip/preview.css?inline';
import { type CardContent, TermCard, type TermCardProps } from '../../components/tooltip/TermCard.tsx';
import { framed } from '../framed-card.tsx';
import { done, type Fixtures, type GalleryGroup, nothing } from '../gallery-state.ts';
import { cardOf } from '../sample-card.ts';
import stage from '../stage.css?inline';

/** The card of a word: small and whole, and while it cannot be shown. */
export const cardStates: GalleryGroup = {
  id: 'card',
  title: 'Card',
  styles: [theme, card, parts, facts, preview, helps, stage],
  width: 400,
  states: [
    { name: 'preview', show: (fixtures) => small(fixtures, cardOf(fixtures, '외국인등록증')) },
    { name: 'preview in danger', show: (fixtures) => small(fixtures, cardOf(fixtures, '가정폭력')) },
    { name: 'whole', show: (fixtures) => whole(fixtures, cardOf(fixtures, '외국인등록증')) },
    {
      name: 'with a second name, kept, on the way back',
      show: (fixtures) =>
        whole(
          fixtures,
          { ...cardOf(fixtures, '전세'), second: { language: 'vi', name: 'Thuê nhà đặt cọc toàn bộ (jeonse)' } },
          { before: '보증금', star: { isKept: done, keep: done, open: nothing } },
        ),
    },
    { name: 'in danger', show: (fixtures) => whole(fixtures, cardOf(fixtures, '보이스피싱')) },
    { name: 'at night', show: (fixtures) => whole(fixtures, cardOf(fixtures, '근로계약서', '2026-12-06T03:00:00+09:00')) },
    { name: 'without anybody who helps', show: (fixtures) => whole(fixtures, { ...cardOf(fixtures, '여권'), help: null }) },
    { name: 'loading', show: (fixtures) => waiting(fixtures, 'loading') },
    { name: 'not loaded', show: (fixtures) => waiting(fixtures, 'failed') },
  ],
};

function small({ language, t }: Fixtures, content: CardContent): ComponentChild {
  return framed(language, 'card preview', <PreviewCard content={content} language={language} t={t} onMore={nothing} />);
}

function whole({ language, t }: Fixtures, content: CardContent, given: Partial<TermCardProps> = {}): ComponentChild {
  const props: TermCardProps = {
    content,
    language,
    t,
    before: null,
    star: null,
    onBack: nothing,
    onClose: nothing,
    onListen: () => true,
    onRelated: nothing,
    onKnow: nothing,
    onStep: nothing,
    onAsk: done,
    onCorrect: done,
  };
  return framed(language, 'card', <TermCard {...props} {...given} />);
}

function waiting({ language, t }: Fixtures, status: 'loading' | 'failed'): ComponentChild {
  return framed(language, 'card', <LoadingCard status={status} t={t} onClose={nothing} onRetry={nothing} />);
}
