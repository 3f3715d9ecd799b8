import type { Language } from '../../../core/languages.ts';
import { joinTexts, type RequestTexts } from '../../../core/request/compose-request.ts';
import type { Pair } from '../../../core/request/draft.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { drawCode } from './draw-code.ts';
import { pleaseRead } from './please-read.ts';

/** What is printed to be handed over a counter. */
export interface CounterSheet {
  texts: RequestTexts;
  language: Language;
  direction: 'ltr' | 'rtl';
  centre: Pair | null;
  bring: readonly Pair[];
  t: Translate;
}

/** Characters of both texts from which on the type is smaller, to stay on one page. */
const LONG = 1500;

/** For the clerk, who reads no other language. */
const BRING = '준비물';
const SCAN = '같은 내용을 휴대전화로 복사할 수 있습니다.';

/** One page of A4: the Korean large on top, a code with the same text, the reader's own below. */
export function CounterCard({ sheet }: { sheet: CounterSheet }) {
  const { texts, language, direction, centre, bring, t } = sheet;
  const code = drawCode(`${texts.subject}\n${texts.textKo}`);
  return (
    <main class={joinTexts(texts).length > LONG ? 'sheet long' : 'sheet'}>
      <section lang="ko">
        <p class="please">{pleaseRead(language)}</p>
        <h1>{texts.subject}</h1>
        <p class="korean">{texts.textKo}</p>
      </section>
      <figure class="code">
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('card.scan')} shape-rendering="crispEdges">
          <path d={code.path} />
        </svg>
        <figcaption>
          <span lang="ko">{SCAN}</span>
          {texts.textUser !== null && (
            <span lang={language} dir={direction}>
              {t('card.scan')}
            </span>
          )}
        </figcaption>
      </figure>
      {texts.textUser !== null && (
        <section class="own" lang={language} dir={direction}>
          <h2>{[t('card.title'), centre?.user].filter(Boolean).join(' · ')}</h2>
          <p>{texts.textUser}</p>
        </section>
      )}
      {bring.length > 0 && (
        <section class="bring">
          <h2>
            {texts.textUser !== null && (
              <>
                <span lang={language} dir={direction}>
                  {t('card.bring')}
                </span>{' '}
              </>
            )}
            <span lang="ko">{BRING}</span>
          </h2>
          <ul>
            {bring.map(({ ko, user }) => (
              <li key={ko}>
                {texts.textUser !== null && `${user} `}
                <span lang="ko">{ko}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
