import { describe, expect, it, vi } from 'vitest';
import { loadedOnUse } from '../../widget/loaded-on-use.ts';
import { unhandledDuring } from './unhandled-during.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what is loaded on use', () => {
  it('is loaded once, however often it is used', async () => {
    const load = vi.fn(async () => 'controller');
    const used: string[] = [];
    const controller = loadedOnUse(load, () => {});
    controller.use((thing) => used.push(thing));
    controller.use((thing) => used.push(thing));
    await settled();
    expect(used).toEqual(['controller', 'controller']);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is not loaded for what is done only if it is there', async () => {
    const load = vi.fn(async () => 'controller');
    const act = vi.fn();
    const controller = loadedOnUse(load, () => {});
    controller.ifLoaded(act);
    await settled();
    expect(load).not.toHaveBeenCalled();
    controller.use(() => {});
    controller.ifLoaded(act);
    await settled();
    expect(act).toHaveBeenCalledWith('controller');
  });

  it('tells why it could not be loaded, and tries again at the next use', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue('controller');
    const onFault = vi.fn();
    const act = vi.fn();
    const controller = loadedOnUse(load, onFault);
    controller.use(act);
    await settled();
    expect(onFault).toHaveBeenCalledWith(new Error('no connection'));
    expect(act).not.toHaveBeenCalled();
    controller.use(act);
    await settled();
    expect(act).toHaveBeenCalledWith('controller');
  });

  it('tells of a fault in what is done with it', async () => {
    const onFault = vi.fn();
    loadedOnUse(async () => 'controller', onFault).use(() => {
      throw new Error('no host');
    });
    await settled();
    expect(onFault).toHaveBeenCalledWith(new Error('no host'));
  });

  it('throws nothing into the page where it could not be loaded, nor when it is taken away afterwards', async () => {
    const onFault = vi.fn();
    const thrown = await unhandledDuring(async () => {
      const controller = loadedOnUse(() => Promise.reject(new Error('blocked')), onFault);
      controller.use(() => {});
      controller.ifLoaded(() => {});
      await settled();
    });
    expect(onFault.mock.calls).toEqual([[new Error('blocked')]]);
    expect(thrown).toEqual([]);
  });
});
