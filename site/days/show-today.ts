import { holdsOn } from '../../core/facts/fact.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';

/** Shows what a page says today: of the parts that hold on some days each, the one of this day; whom to ask gives way to it. */
function showToday(): void {
  const today = seoulDate(new Date());
  const parts = [...document.querySelectorAll<HTMLElement>('[data-days]')];
  for (const part of parts) part.hidden = !holdsOn({ since: part.dataset.since, until: part.dataset.until }, today);
}

showToday();
