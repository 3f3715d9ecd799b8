import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editText, followed, listed, painted, query, stage, start, useMarkStage } from './mark-stage.ts';

/** The frames in which reading goes on: as they come, or held until the test lets them. */
const frames = vi.hoisted(() => ({ held: false, waiting: [] as (() => void)[] }));

vi.mock('../../page/text/next-frame.ts', async (original) => ({
  ...(await original<typeof import('../../page/text/next-frame.ts')>()),
  nextFrame: () => new Promise<void>((resolve) => (frames.held ? frames.waiting.push(resolve) : resolve())),
}));

useMarkStage();

describe('a page that changes while it is being read', () => {
  beforeEach(async () => {
    let now = 0;
    // Every slice is as short as it can be, and the next one waits for the test.
    vi.stubGlobal('performance', { now: () => (now += 1000), getEntriesByType: () => [] });
    frames.held = true;
    start(`<p id="a">여권</p><p id="b">사증</p>${'<p>안내</p>'.repeat(100)}<p id="c">외국인등록증</p>`);
    await nextSlice();
  });

  afterEach(() => {
    frames.held = false;
  });

  async function nextSlice(): Promise<void> {
    frames.waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Reads on, slice after slice, to the end. */
  async function readOn(): Promise<void> {
    while (frames.waiting.length) await nextSlice();
    await stage.page.ready;
  }

  it.each<[title: string, { change(): void; words: string[] }]>([
    ['lists nothing that was removed behind the reader', { change: () => query('#a').remove(), words: ['사증', '외국인등록증'] }],
    ['lists an edited term as it stands now', { change: () => editText('#a', '체류기간'), words: ['체류기간', '사증', '외국인등록증'] }],
    ['lists a term once whose line was edited', { change: () => editText('#a', '새 여권'), words: ['여권', '사증', '외국인등록증'] }],
    ['lists once what was edited ahead of the reader', { change: () => editText('#c', '체류기간'), words: ['여권', '사증', '체류기간'] }],
    [
      'lists what was added behind the reader',
      { change: () => query('#b').before('체류기간'), words: ['여권', '체류기간', '사증', '외국인등록증'] },
    ],
  ])('%s', async (_, { change, words }) => {
    await followed(change);
    await readOn();
    expect(listed()).toEqual(words);
    expect(painted().sort()).toEqual([...words].sort());
  });
});
