import { describe, expect, it } from 'vitest';
import { ADDRESS, atForm, consented, senderWith, TAKEN } from './sender-stage.ts';

describe('stopping', () => {
  it('ends what is under way', () => {
    const { sender, connect } = senderWith([]);
    void sender.begin(ADDRESS);
    const [, signal] = connect.mock.calls[0]!;
    expect(signal.aborted).toBe(false);
    sender.stop();
    expect(signal.aborted).toBe(true);
  });

  it('does not end what comes after it', async () => {
    const { sender, connect } = await atForm([TAKEN]);
    sender.stop();
    await sender.send(consented(sender.step.value));
    expect(connect.mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, false]);
  });
});
