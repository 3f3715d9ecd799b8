import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SendOnline } from '../../../../components/request/send/SendOnline.tsx';
import { answerCalls } from '../../../core/open311/answer-calls.ts';
import { KNOWLEDGE, sampleShell, sampleState } from '../sample-request.ts';
import { choose, control, press, show, textsOf, write } from '../screen.ts';

const ENDPOINT = 'https://office.example/v2';
const BEGIN = 'Send online to office.exampleThis office takes requests online.';
const OTHER = 'Another office gave me an address for online requests';

const json = (value: unknown, status = 200) => ({ status, text: JSON.stringify(value) });
const SERVICES = json([{ service_code: 'immigration', metadata: false }]);

afterEach(() => show(null));

function offer(answers: Parameters<typeof answerCalls>, endpoint: string | null = ENDPOINT) {
  const { connection, calls } = answerCalls(...answers);
  const connect = vi.fn(async (_url: string, _signal: AbortSignal) => connection);
  show(<SendOnline state={sampleState()} shell={sampleShell({ connect })} endpoint={endpoint} t={KNOWLEDGE.t} />);
  return { calls, connect };
}

/** When the server has answered; it needs no time for it. */
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

describe('the office’s name', () => {
  it.each([
    ['office.example/v2', 'office.example'],
    ['HTTPS://Office.Example:8443/v2', 'office.example:8443'],
  ])('for %s is its host: %s', (endpoint, host) => {
    offer([], endpoint);
    expect(textsOf('.way-title')).toEqual([`Send online to ${host}`]);
  });

  it.each(['/open311/v2', 'http://office.example/v2', 'yes'])('is asked for where the address names none: %s', (endpoint) => {
    offer([], endpoint);
    expect(textsOf('.way-title')).toEqual([]);
    expect(textsOf('summary')).toEqual([OTHER]);
  });
});

describe('sending online', () => {
  it('calls nobody before it is pressed', () => {
    const { connect } = offer([]);
    expect(connect).not.toHaveBeenCalled();
  });

  it('goes over the office’s form to the number of the request', async () => {
    offer([SERVICES, json([{ service_request_id: 'K7M2P', service_notice: '3일 안에 답변합니다.' }])]);
    await press(BEGIN);
    await settled();
    await press('Send now');
    await settled();
    expect(textsOf('.sent p')).toEqual(['Sent. The office has your request.', 'Its number: K7M2P', '3일 안에 답변합니다.']);
  });

  it('says that the number comes later, where there is none yet', async () => {
    offer([SERVICES, json([{ account_id: null }])]);
    await press(BEGIN);
    await settled();
    await press('Send now');
    await settled();
    expect(textsOf('.sent p')).toContain('The office will give it a number later.');
  });

  it('lets the reader choose among the office’s own subjects', async () => {
    const { calls } = offer([json([{ service_code: '001', service_name: '도로 파손' }]), json([{ service_request_id: '7' }])]);
    await press(BEGIN);
    await settled();
    await choose('The office’s own list of subjects', '도로 파손');
    await settled();
    await press('Send now');
    await settled();
    expect(calls.at(-1)!.body).toContain('service_code=001');
  });

  it('can be stopped while the office is asked', async () => {
    const { connect } = offer([SERVICES]);
    connect.mockReturnValueOnce(new Promise(() => {}));
    await press(BEGIN);
    expect(textsOf('.busy p')).toEqual(['Asking the office for its form …']);
    await press('Stop');
    expect(connect.mock.calls[0]![1].aborted).toBe(true);
  });

  it('tells what went wrong, and begins again', async () => {
    offer([json([], 403)]);
    await press(BEGIN);
    await settled();
    expect(textsOf('.send-fault p')[0]).toBe('office.example did not take the request, and did not say why (403).');
    await press('Try again');
    expect(control(BEGIN)).toBeTruthy();
  });

  it('takes an address of the reader’s', async () => {
    const { calls } = offer([SERVICES], null);
    await press(OTHER);
    write('Address of the office’s request service (Open311)', 'office.example/v2');
    await press('Continue');
    await settled();
    expect(calls[0]!.url).toBe('https://office.example/v2/services.json?locale=en');
  });
});
