import { describe, expect, it } from 'vitest';
import { discoverEndpoint } from '../../../core/open311/discover-endpoint.ts';
import { answerCalls } from './answer-calls.ts';

const GEOREPORT = 'http://wiki.open311.org/GeoReport_v2';
const endpoint = (url: string, type = 'production', specification = GEOREPORT) => ({ specification, url, type, formats: ['text/xml'] });
const discover = (text: string, status = 200) =>
  discoverEndpoint('https://seoul.go.kr/discovery.json', answerCalls({ text, status }).connection);
const SERVER = { type: 'endpoint', url: 'https://api.seoul.go.kr/v2', jurisdiction: null };

describe('a discovery document leads to its server', () => {
  it.each([
    ['in JSON', JSON.stringify({ changeset: '2026-11-24T12:00Z', contact: 'a', endpoints: [endpoint('https://api.seoul.go.kr/v2/')] })],
    ['as XML turned into JSON', JSON.stringify({ discovery: { endpoints: { endpoint: endpoint('https://api.seoul.go.kr/v2') } } })],
    [
      'in production before one for tests',
      JSON.stringify({ endpoints: [endpoint('https://test.seoul.go.kr', 'test'), endpoint('https://api.seoul.go.kr/v2')] }),
    ],
    [
      'of this version',
      JSON.stringify({
        endpoints: [
          endpoint('https://api.seoul.go.kr/v1', 'production', 'http://wiki.open311.org/GeoReport_v1'),
          endpoint('https://api.seoul.go.kr/v2'),
        ],
      }),
    ],
    [
      'in XML',
      `<?xml version="1.0" encoding="utf-8"?><discovery><changeset>2026-11-24</changeset><endpoints><endpoint>
        <specification>${GEOREPORT}</specification><url>https://api.seoul.go.kr/v2</url><type>production</type>
        <formats><format>text/xml</format></formats></endpoint></endpoints></discovery>`,
    ],
  ])('%s', async (_, text) => {
    expect(await discover(text)).toEqual(SERVER);
  });
});

describe('a discovery document leads nowhere', () => {
  it.each([
    ['without a server', JSON.stringify({ endpoints: [] }), { type: 'invalid', reason: 'empty' }],
    [
      'with an address over plain HTTP',
      JSON.stringify({ endpoints: [endpoint('http://api.seoul.go.kr/v2')] }),
      { type: 'invalid', reason: 'insecure' },
    ],
    [
      'with another document',
      JSON.stringify({ endpoints: [endpoint('https://a.kr/discovery.json')] }),
      { type: 'invalid', reason: 'no-address' },
    ],
    ['that is a page', '<!DOCTYPE html>', { type: 'failed', reason: 'unreadable', arrived: 'no' }],
  ])('%s', async (_, text, expected) => {
    expect(await discover(text)).toEqual(expected);
  });

  it('that does not exist', async () => {
    expect(await discover('', 404)).toEqual({ type: 'refused', status: 404, errors: [] });
  });
});
