import type { browser as extensionApi } from 'wxt/browser';
import type { ExplainedTerm } from '../../components/tooltip/TermCard.tsx';
import type { Source } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { CommonWords } from '../../core/match/common-words.ts';
import type { PageWeights } from '../../core/route/page/page-weights.ts';
import type { Strings } from '../../locales/strings.ts';
import type { ValuesModule } from '../../page/values/create-value-marks.ts';
import type { CardModule } from '../../widget/card/create-cards.ts';
import type { BackgroundCalls, BackgroundMessage, TermTold } from '../extension/messages.ts';
import { CARD_SLOT, type ModuleWorld, VALUES_SLOT } from '../extension/module-slots.ts';

/** What a content script has others do for it: the card's code, the explanations, a request's page. */
export function createBackground(browser: typeof extensionApi) {
  const ask = async <Response>(message: BackgroundMessage): Promise<Response> => {
    const answer: { value: Response } | { error: string } = await browser.runtime.sendMessage(message);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
  return {
    async loadCard(): Promise<CardModule> {
      await ask({ type: 'load-card' });
      const card = (globalThis as ModuleWorld)[CARD_SLOT];
      if (!card) throw new Error('The card’s script did not run in this frame.');
      return card;
    },
    async loadValues(): Promise<ValuesModule> {
      await ask({ type: 'load-values' });
      return (globalThis as ModuleWorld)[VALUES_SLOT]!;
    },
    loadCommonWords: () => ask<CommonWords>({ type: 'load-common-words' }),
    loadStrings: (language: Language) => ask<Strings['interface']>({ type: 'load-strings', language }),
    loadValueStrings: (language: Language) => ask<Strings['values']>({ type: 'load-value-strings', language }),
    weighPage: (page: BackgroundCalls['weigh-page']['request']['page']) => ask<PageWeights>({ type: 'weigh-page', page }),
    async explain(request: BackgroundCalls['explain']['request']): Promise<ExplainedTerm> {
      const told = await ask<TermTold>({ type: 'explain', ...request });
      return { ...told, loadSources: () => ask<readonly Source[]>({ type: 'load-sources', term: request.term }) };
    },
    keeper: {
      isKept: (term: number, language: Language) => ask<boolean>({ type: 'is-kept', term, language }),
      keep: (term: number, language: Language, keep: boolean) => ask<undefined>({ type: 'keep-word', term, language, keep }),
      open: () => ask<undefined>({ type: 'open-words' }),
    },
    /** Never rejects. */
    showAround: (term: number) => ask<boolean>({ type: 'show-around', term }).catch(() => false),
    /** Never rejects: false where it has to wait, and where no background answers any more. */
    openCorrection: (term: string) => ask<boolean>({ type: 'open-correction', term }).catch(() => false),
    openRequest: (request: BackgroundCalls['open-request']['request']) => ask<boolean>({ type: 'open-request', ...request }),
  };
}
