import { vi } from 'vitest';
import type { CardOn } from '../../../core/tooltip/card-on.ts';
import type { TooltipEvent } from '../../../core/tooltip/reduce-tooltip.ts';
import type { MatchRange } from '../../../page/text/matched-block.ts';
import type { Target } from '../../../page/tooltip/target.ts';
import type { PointerOptions } from '../../../page/tooltip/watch-hover.ts';

export type PointerStage = ReturnType<typeof openPointerStage>;

/** A page on which something watches the pointer; the events that it dispatches are kept. */
export function openPointerStage(watch: (options: PointerOptions) => void, cardOn: CardOn = 'hover') {
  document.body.innerHTML = `
    <p id="text">외국인등록증을 <em>잃어버렸습니다</em>.</p>
    <a href="/card">외국인등록증 <b>재발급</b></a><button>접수</button><label>성명</label><p id="own" onclick="">납부</p>
    <a id="anchor">여권</a><annae-host></annae-host>`;
  const text = document.querySelector('#text')!.firstChild as Text;
  const mark: MatchRange = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 6, term: 3 };
  const end = new AbortController();
  const stage = { mark, underPointer: mark as MatchRange | null, events: [] as TooltipEvent<Target>[], end };
  // happy-dom lays nothing out: nothing lies around a link.
  document.elementsFromPoint = () => [];
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  watch({
    document,
    cardOn,
    isOurs: (target) => target instanceof Element && target.localName === 'annae-host',
    markAt: () => stage.underPointer,
    dispatch: (event) => stage.events.push(event),
    signal: end.signal,
  });
  return stage;
}

/** An event as the browser sends it for what the reader does. */
export function sendTrusted<Sent extends Event>(selector: string, event: Sent): Sent {
  document.querySelector(selector)!.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
  return event;
}
