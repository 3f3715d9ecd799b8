import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardStage, openCardStage, PASSPORT, readersPress } from './card-stage.ts';

let stage: CardStage;

beforeEach(() => {
  vi.useFakeTimers();
  stage = openCardStage();
});

afterEach(() => {
  stage.controller.destroy();
  vi.useRealTimers();
});

describe('a request from a card', () => {
  it('makes way for a request about its term', async () => {
    await stage.press(PASSPORT);
    await stage.callbacks().onAsk!('passport', readersPress());
    expect(stage.shown()).toBeNull();
    expect(stage.onAsk).toHaveBeenCalledWith('passport');
  });

  it('stays where the request has to wait, and says so', async () => {
    await stage.press(PASSPORT);
    stage.onAsk.mockResolvedValueOnce(false);
    expect(await stage.callbacks().onAsk!('passport', readersPress())).toBe(false);
    expect(stage.shown()).not.toBeNull();
    await stage.callbacks().onAsk!('passport', readersPress());
    expect(stage.shown()).toBeNull();
  });

  it('opens one request for two presses', async () => {
    await stage.press(PASSPORT);
    await Promise.all([stage.callbacks().onAsk!('passport', readersPress()), stage.callbacks().onAsk!('passport', readersPress())]);
    await stage.callbacks().onAsk!('passport', readersPress());
    expect(stage.onAsk).toHaveBeenCalledOnce();
  });

  it('opens no request and does not speak at a press that a script has made', async () => {
    await stage.press(PASSPORT);
    await stage.callbacks().onAsk!('passport', new MouseEvent('click'));
    expect(stage.onAsk).not.toHaveBeenCalled();
    expect(stage.callbacks().onListen('여권', new MouseEvent('click'))).toBe(true);
  });
});
