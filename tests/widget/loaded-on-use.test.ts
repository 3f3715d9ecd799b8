import { describe, expect, it, vi } from 'vitest';
import { loadedOnUse } from '../../widget/loaded-on-use.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what is loaded on use', () => {
  it('is loaded once, however often it is used', async () => {
    const load = vi.fn(async () => 'desk');
    const used: string[] = [];
    const desk = loadedOnUse(load, () => {});
    desk.use((thing) => used.push(thing));
    desk.use((thing) => used.push(thing));
    await settled();
    expect(used).toEqual(['desk', 'desk']);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is not loaded for what is done only if it is there', async () => {
    const load = vi.fn(async () => 'desk');
    const act = vi.fn();
    const desk = loadedOnUse(load, () => {});
    desk.ifLoaded(act);
    await settled();
    expect(load).not.toHaveBeenCalled();
    desk.use(() => {});
    desk.ifLoaded(act);
    await settled();
    expect(act).toHaveBeenCalledWith('desk');
  });

  it('tells why it could not be loaded, and tries again at the next use', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue('desk');
    const onFault = vi.fn();
    const act = vi.fn();
    const desk = loadedOnUse(load, onFault);
    desk.use(act);
    await settled();
    expect(onFault).toHaveBeenCalledWith(new Error('no connection'));
    expect(act).not.toHaveBeenCalled();
    desk.use(act);
    await settled();
    expect(act).toHaveBeenCalledWith('desk');
  });

  it('tells of a fault in what is done with it', async () => {
    const onFault = vi.fn();
    loadedOnUse(async () => 'desk', onFault).use(() => {
      throw new Error('no host');
    });
    await settled();
    expect(onFault).toHaveBeenCalledWith(new Error('no host'));
  });
});
