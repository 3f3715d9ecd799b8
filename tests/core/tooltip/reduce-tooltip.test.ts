import { describe, expect, it } from 'vitest';
import {
  CLOSE_DELAY,
  isShown,
  OPEN_DELAY,
  reduceTooltip,
  type TooltipEvent,
  type TooltipState,
  timerOf,
} from '../../../core/tooltip/reduce-tooltip.ts';

const 여권 = { word: '여권' };
const 사증 = { word: '사증' };
type Word = typeof 여권;
type State = TooltipState<Word>;
type Event = TooltipEvent<Word>;

const CLOSED: State = { phase: 'closed' };
const STATES: readonly State[] = [
  CLOSED,
  { phase: 'waiting', target: 여권, delay: OPEN_DELAY },
  { phase: 'preview', target: 여권 },
  { phase: 'leaving', target: 여권 },
  { phase: 'pinned', target: 여권 },
];

/** Plays a story from the closed card; returns the phase after each event. */
function play(...events: Event[]): string[] {
  let state = CLOSED;
  return events.map((event) => {
    state = reduceTooltip(state, event);
    return state.phase === 'closed' ? 'closed' : `${state.phase} ${state.target.word}`;
  });
}

describe('the card', () => {
  it.each<[title: string, { events: Event[]; phases: string[] }]>([
    [
      'opens when the pointer rests on a word, and closes some time after it has left',
      {
        events: [{ type: 'over', target: 여권, acts: false }, { type: 'timer' }, { type: 'away' }, { type: 'timer' }],
        phases: ['waiting 여권', 'preview 여권', 'leaving 여권', 'closed'],
      },
    ],
    [
      'does not open when the pointer only passes',
      {
        events: [{ type: 'over', target: 여권, acts: false }, { type: 'away' }, { type: 'timer' }],
        phases: ['waiting 여권', 'closed', 'closed'],
      },
    ],
    [
      'stays while the pointer crosses from the word to it',
      {
        events: [
          { type: 'over', target: 여권, acts: false },
          { type: 'timer' },
          { type: 'away' },
          { type: 'enter-card' },
          { type: 'timer' },
        ],
        phases: ['waiting 여권', 'preview 여권', 'leaving 여권', 'preview 여권', 'preview 여권'],
      },
    ],
    [
      'stays when the pointer comes back to the word in time',
      {
        events: [
          { type: 'over', target: 여권, acts: false },
          { type: 'timer' },
          { type: 'away' },
          { type: 'over', target: 여권, acts: false },
        ],
        phases: ['waiting 여권', 'preview 여권', 'leaving 여권', 'preview 여권'],
      },
    ],
    [
      'waits again for the next word',
      {
        events: [
          { type: 'over', target: 여권, acts: false },
          { type: 'timer' },
          { type: 'over', target: 사증, acts: false },
          { type: 'timer' },
        ],
        phases: ['waiting 여권', 'preview 여권', 'waiting 사증', 'preview 사증'],
      },
    ],
    [
      'opens at once, and to stay, at a press',
      {
        events: [{ type: 'press', target: 여권 }, { type: 'away' }, { type: 'over', target: 사증, acts: false }, { type: 'timer' }],
        phases: ['pinned 여권', 'pinned 여권', 'pinned 여권', 'pinned 여권'],
      },
    ],
    [
      'stays when a preview is pressed, and moves to another word that is pressed',
      {
        events: [
          { type: 'over', target: 여권, acts: false },
          { type: 'timer' },
          { type: 'press', target: 여권 },
          { type: 'press', target: 사증 },
        ],
        phases: ['waiting 여권', 'preview 여권', 'pinned 여권', 'pinned 사증'],
      },
    ],
  ])('%s', (_, { events, phases }) => {
    expect(play(...events)).toEqual(phases);
  });

  it.each(STATES)('closes from $phase by Escape and by a press elsewhere', (state) => {
    expect(reduceTooltip(state, { type: 'dismiss' })).toEqual(CLOSED);
    expect(reduceTooltip(state, { type: 'press-elsewhere' })).toEqual(CLOSED);
  });

  it('waits longer on a link or a button, which is there to be used first', () => {
    const waiting = reduceTooltip(CLOSED, { type: 'over', target: 여권, acts: true });
    expect(timerOf(waiting)).toBe(2 * OPEN_DELAY);
  });

  it('waits as long as the reader has chosen', () => {
    const delays = [false, true].map((acts) => timerOf(reduceTooltip(CLOSED, { type: 'over', target: 여권, acts }, 700)));
    expect(delays).toEqual([700, 1400]);
  });

  it('gives way to a menu that opens, unless the reader has asked for the card', () => {
    expect(STATES.map((state) => reduceTooltip(state, { type: 'menu' }).phase)).toEqual(['closed', 'closed', 'closed', 'closed', 'pinned']);
  });

  it('is to be seen as a preview, while it is left, and pinned', () => {
    expect(STATES.filter(isShown).map(({ phase }) => phase)).toEqual(['preview', 'leaving', 'pinned']);
  });

  it('keeps time only before it opens and before it closes', () => {
    expect(STATES.map(timerOf)).toEqual([null, OPEN_DELAY, null, CLOSE_DELAY, null]);
  });

  it.each<{ event: Event; states: State[] }>([
    { event: { type: 'away' }, states: [CLOSED, { phase: 'leaving', target: 여권 }, { phase: 'pinned', target: 여권 }] },
    { event: { type: 'enter-card' }, states: STATES.filter(({ phase }) => phase !== 'leaving') },
    { event: { type: 'over', target: 여권, acts: false }, states: STATES.filter(({ phase }) => phase !== 'closed' && phase !== 'leaving') },
    { event: { type: 'press', target: 여권 }, states: [{ phase: 'pinned', target: 여권 }] },
    { event: { type: 'menu' }, states: [CLOSED, { phase: 'pinned', target: 여권 }] },
    { event: { type: 'press-elsewhere' }, states: [CLOSED] },
    { event: { type: 'dismiss' }, states: [CLOSED] },
    {
      event: { type: 'timer' },
      states: STATES.filter(({ phase }) => timerOf({ phase, target: 여권, delay: OPEN_DELAY } as State) === null),
    },
  ])('is the very same state where $event.type changes nothing, so that nothing is rendered', ({ event, states }) => {
    for (const state of states) expect(reduceTooltip(state, event)).toBe(state);
  });
});
