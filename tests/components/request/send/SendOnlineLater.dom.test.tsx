import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { SendOnline } from '../../../../components/request/send/SendOnline.tsx';
import { SendOnlineLater } from '../../../../components/request/send/SendOnlineLater.tsx';
import { KNOWLEDGE, sampleShell, sampleState } from '../sample-request.ts';
import { press, show, textsOf } from '../screen.ts';

afterEach(() => show(null));

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

function offer(load: () => Promise<typeof SendOnline>, endpoint: string) {
  const props = { state: sampleState(), shell: sampleShell(), endpoint, t: KNOWLEDGE.t };
  show(<SendOnlineLater {...props} load={load} />);
}

it('sending online says that it is being loaded, and can be pressed when all of it is there', async () => {
  const load = vi.fn(async () => SendOnline);
  offer(load, 'https://office.example/v2');
  expect([textsOf('button'), textsOf('.note')]).toEqual([[], ['Sending online is being loaded …']]);
  await settled();
  expect(textsOf('.way-title')).toEqual(['Send online to office.example']);
});

it('sending online is not loaded again for another centre', async () => {
  const load = vi.fn(async () => SendOnline);
  offer(load, 'https://office.example/v2');
  await settled();
  offer(load, 'https://other.example/v2');
  expect(textsOf('.way-title')).toEqual(['Send online to other.example']);
  expect(load).toHaveBeenCalledOnce();
});

it('sending online that cannot be loaded says so, and is tried again when the reader wants', async () => {
  const load = vi.fn(async () => SendOnline);
  load.mockRejectedValueOnce(new Error('offline'));
  offer(load, 'https://office.example/v2');
  await settled();
  expect(textsOf('[role=alert]')).toEqual(['Sending online could not be loaded. The other ways are there.']);
  await press('Try again');
  await settled();
  expect(textsOf('.way-title')).toEqual(['Send online to office.example']);
});
