import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL_LOOK } from '../../../core/tooltip/card-look.ts';
import type { Cards } from '../../../widget/card/create-cards.ts';
import { openCardStage, PASSPORT, settled } from './card-stage.ts';

const showAround = vi.fn<(term: number) => Promise<boolean>>();
let stage: ReturnType<typeof openCardStage>;
let cards: Cards;
let width: number;

beforeEach(async () => {
  vi.useFakeTimers();
  showAround.mockReset();
  // After the stage, which has taken the place of what draws.
  const { createCards } = await import('../../../widget/card/create-cards.ts');
  stage = openCardStage();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockImplementation(() => width);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(240);
  width = 319;
  cards = createCards({
    ...{ document, language: 'en', look: USUAL_LOOK, openDelay: 350, cardOn: 'hover', rest: null, keeper: null },
    ...{ host: () => stage.host, isOurs: () => false, markAt: () => null },
    ...{
      explain: stage.explain,
      loadStrings: stage.loadStrings,
      loadValueStrings: stage.loadValueStrings,
      onAsk: stage.onAsk,
      onCorrect: stage.onCorrect,
      onKnow: stage.onKnow,
    },
    ...{ onActive: stage.onActive, onFault: stage.onFault, showAround },
    found: () => ({ blocks: [], hidden: [] }),
    rules: () => {
      throw new Error('Nobody steps through this page.');
    },
  });
});

afterEach(() => {
  cards.destroy();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function press(): Promise<void> {
  cards.dispatch({ type: 'press', target: stage.words[PASSPORT]! });
  await settled();
}

describe('a frame that is too small for a card', () => {
  it('has the page around it show the card', async () => {
    showAround.mockResolvedValue(true);
    await press();
    expect(showAround).toHaveBeenCalledWith(PASSPORT);
    expect(stage.shown()).toBeNull();
  });

  it('says where to look where the page around it does not', async () => {
    showAround.mockResolvedValue(false);
    await press();
    expect(stage.name()).toBe('noRoom');
    expect(stage.explain).not.toHaveBeenCalled();
  });

  it('shows nothing while the pointer rests', async () => {
    cards.dispatch({ type: 'over', target: stage.words[PASSPORT]!, acts: false });
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.shown()).toBeNull();
  });

  it('shows its cards itself once it is large enough', async () => {
    width = 320;
    await press();
    expect(stage.name()).toBe('여권 (en)');
    expect(showAround).not.toHaveBeenCalled();
  });
});
