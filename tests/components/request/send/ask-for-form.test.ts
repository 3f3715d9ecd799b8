import { describe, expect, it, vi } from 'vitest';
import { createOnlineSender } from '../../../../components/request/send/send-online.ts';
import type { SendFault, SendStep } from '../../../../components/request/send/send-step.ts';
import { named } from '../../../core/open311/answer-calls.ts';
import { sampleState } from '../sample-request.ts';
import {
  ADDRESS,
  type Answers,
  atForm,
  DEFINITION,
  ERRORS,
  form,
  IMMIGRATION,
  json,
  POTHOLES,
  SERVICES,
  senderWith,
  thrice,
} from './sender-stage.ts';

describe('an office’s form', () => {
  it('is that of the service, asked for in the reader’s language', async () => {
    const { sender, calls, steps, connect } = await atForm([]);
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://office.example/open311/v2/services.json?locale=en',
      'GET https://office.example/open311/v2/services/immigration.json?locale=en',
    ]);
    expect(steps).toEqual(['idle', 'asking', 'form']);
    expect(connect.mock.calls.map(([url]) => url)).toEqual([ADDRESS]);
    expect(form(sender).attributes.asked.map(({ code }) => code)).toEqual(['consent']);
  });

  it('is found from an address as people paste it', async () => {
    const { sender, calls } = senderWith([SERVICES, DEFINITION]);
    await sender.begin(' <office.example/open311/v2/services.xml?jurisdiction_id=mapo.kr> ');
    expect(calls[0]!.url).toBe('https://office.example/open311/v2/services.json?jurisdiction_id=mapo.kr&locale=en');
    expect(sender.step.value.type).toBe('form');
  });

  it('is found through a discovery document', async () => {
    const discovery = json({
      endpoints: [
        { specification: 'http://wiki.open311.org/GeoReport_v2', type: 'test', url: 'https://test.example/v2' },
        { specification: 'http://wiki.open311.org/GeoReport_v2', type: 'production', url: 'https://live.example/v2/' },
      ],
    });
    const { sender, calls } = senderWith([discovery, SERVICES, DEFINITION]);
    await sender.begin('https://office.example/discovery.json');
    expect(calls.map(({ url }) => url)).toEqual([
      'https://office.example/discovery.json',
      'https://live.example/v2/services.json?locale=en',
      'https://live.example/v2/services/immigration.json?locale=en',
    ]);
    expect(form(sender).server.url).toBe('https://live.example/v2');
  });

  it('is empty where the office asks nothing, and nothing more is fetched', async () => {
    const { sender, calls } = senderWith([json([{ ...IMMIGRATION, metadata: false }])]);
    await sender.begin(ADDRESS);
    expect(form(sender).attributes).toEqual({ filled: [], asked: [], shown: [], omitted: [] });
    expect(calls).toHaveLength(1);
  });

  it('is asked for in XML from then on where the office speaks no JSON', async () => {
    const xml = '<services><service><service_code>immigration</service_code><metadata>false</metadata></service></services>';
    const { sender } = senderWith([{ status: 404 }, { text: xml }]);
    await sender.begin(ADDRESS);
    expect(form(sender).server.format).toBe('xml');
  });
});

describe('an office’s own subjects', () => {
  it('are the reader’s to choose from where none of them is the service', async () => {
    const { sender, steps } = senderWith([json([POTHOLES, { service_code: '002', service_name: '민원' }])]);
    await sender.begin(ADDRESS);
    const { services } = sender.step.value as Extract<SendStep, { type: 'choosing' }>;
    expect(services.map(({ name }) => name)).toEqual(['도로 파손', '민원']);
    await sender.choose(services[1]!);
    expect(form(sender).service.code).toBe('002');
    expect(steps).toEqual(['idle', 'asking', 'choosing', 'asking', 'form']);
  });

  it('cannot be chosen from before they are there', async () => {
    const { sender, connect } = senderWith([]);
    await sender.choose({ code: '001', name: '도로 파손', description: null, metadata: false, keywords: [], group: null });
    expect([sender.step.value, connect.mock.calls.length]).toEqual([{ type: 'idle' }, 0]);
  });
});

describe('what goes wrong before there is a form', () => {
  it.each<[string, string, Answers, SendFault, string]>([
    ['no address', '  ', [], { type: 'invalid', reason: 'empty' }, ''],
    ['a word that is no address', 'office', [], { type: 'invalid', reason: 'no-address' }, ''],
    ['an address without TLS', 'http://office.example/v2', [], { type: 'invalid', reason: 'insecure' }, ''],
    ['an address with a password', 'https://me:secret@office.example/v2', [], { type: 'invalid', reason: 'credentials' }, ''],
    ['no connection', ADDRESS, thrice(named('TypeError')), { type: 'failed', reason: 'unreachable', arrived: 'no' }, 'office.example'],
    ['no answer in time', ADDRESS, [named('TimeoutError')], { type: 'failed', reason: 'timeout', arrived: 'no' }, 'office.example'],
    ['the reader’s stop', ADDRESS, [named('AbortError')], { type: 'failed', reason: 'stopped', arrived: 'no' }, 'office.example'],
    ['a fault of the server', ADDRESS, thrice({ status: 500 }), { type: 'failed', reason: 'server', arrived: 'no' }, 'office.example'],
    [
      'a page for people',
      'https://office.example:8443/v2',
      [{ text: '<!doctype html><p>점검 중' }, { text: '<!doctype html><p>점검 중' }],
      { type: 'failed', reason: 'unreadable', arrived: 'no' },
      'office.example:8443',
    ],
    ['a server with too much to do', ADDRESS, [{ status: 429, retryAfter: '30' }], { type: 'busy', seconds: 30 }, 'office.example'],
    ['a refusal', ADDRESS, [json(ERRORS, 403)], { type: 'refused', status: 403, errors: ERRORS }, 'office.example'],
    ['an office that lists nothing', ADDRESS, [json([])], { type: 'noServices' }, 'office.example'],
    [
      'a discovery document that names no server',
      'https://office.example/discovery.json',
      [json({ endpoints: [] })],
      { type: 'invalid', reason: 'empty' },
      'office.example',
    ],
    [
      'a form that cannot be had',
      ADDRESS,
      [SERVICES, json(ERRORS, 403)],
      { type: 'refused', status: 403, errors: ERRORS },
      'office.example',
    ],
  ])('%s is told, and leads back to the beginning', async (_, address, answers, fault, host) => {
    const { sender } = senderWith(answers);
    await sender.begin(address);
    expect(sender.step.value).toEqual({ type: 'fault', fault, host, back: null });
    sender.back();
    expect(sender.step.value).toEqual({ type: 'idle' });
  });

  it.each<[string, () => Promise<null>]>([
    ['does not allow it', async () => null],
    ['is not even asked by the browser', () => Promise.reject(new Error('This function must be called during a user gesture'))],
  ])('the reader who %s is told so, and nothing is called', async (_, connect) => {
    const sender = createOnlineSender(sampleState(), { connect, onSent: vi.fn() });
    await sender.begin(ADDRESS);
    expect(sender.step.value).toEqual({ type: 'fault', fault: { type: 'denied' }, host: 'office.example', back: null });
  });
});
