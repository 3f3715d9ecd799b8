import { describe, expect, it } from 'vitest';
import { listServices } from '../../../core/open311/operations.ts';
import { answerCalls, named, SERVER } from './answer-calls.ts';

const SERVICE = {
  code: '001',
  name: '여권 상담',
  description: '여권 발급과 갱신',
  metadata: true,
  keywords: ['여권', 'passport'],
  group: '민원',
};
const JSON_SERVICE = `{"service_code":"001","service_name":"여권 상담","description":"여권 발급과 갱신","metadata":true,"type":"realtime","keywords":"여권, passport","group":"민원"}`;
const XML_SERVICE = `<service><service_code>001</service_code><service_name>여권 상담</service_name><description>여권 발급과 갱신</description>
  <metadata>true</metadata><type>realtime</type><keywords>여권, passport</keywords><group>민원</group></service>`;

const list = (...answers: Parameters<typeof answerCalls>) => {
  const { connection, ...seen } = answerCalls(...answers);
  return { result: listServices({ server: SERVER, locale: 'vi' }, connection), ...seen };
};
const listedIn = async (text: string) => {
  const result = await list({ text }).result;
  return result.type === 'listed' ? result.services : result;
};

describe('the services of a server', () => {
  it.each([
    ['as the specification has them', `[${JSON_SERVICE}]`],
    ['with a code without quotes', `[${JSON_SERVICE.replace('"001"', '001')}]`],
    ['with texts for yes and no', `[${JSON_SERVICE.replace('true', '"True"')}]`],
    ['with keywords in a list', `[${JSON_SERVICE.replace('"여권, passport"', '["여권","passport"]')}]`],
    ['in an object', `{"services":[${JSON_SERVICE}]}`],
    ['in an object for each', `{"services":[{"service":${JSON_SERVICE}}]}`],
    ['as XML turned into JSON', `{"services":{"service":${JSON_SERVICE}}}`],
    ['in lists too many', `[[${JSON_SERVICE}]]`],
    ['with lists around the fields', `[${JSON_SERVICE.replace(/:("[^"]*"|true)/g, ':[$1]')}]`],
    ['alone', JSON_SERVICE],
    ['with numbers for names, as PHP writes gaps', `{"3":${JSON_SERVICE}}`],
    ['in XML', `<?xml version="1.0" encoding="UTF-8"?><services>${XML_SERVICE}</services>`],
    [
      'in XML with an element for each keyword',
      `<services>${XML_SERVICE.replace('여권, passport', '<keyword>여권</keyword><keyword>passport</keyword>')}</services>`,
    ],
  ])('are read %s', async (_, text) => {
    expect(await listedIn(text)).toEqual([SERVICE]);
  });

  it.each(['[]', '{"services":[]}', '{"services":{}}', '{"services":null}', '<services></services>', '<services/>'])(
    'may be an empty list: %s',
    async (text) => {
      expect(await listedIn(text)).toEqual([]);
    },
  );

  it('have their code as their name where a server says nothing else', async () => {
    expect(
      await listedIn('[{"service_code":7,"description":{},"keywords":[],"group":""},{"service_name":"no code","service_code":null}]'),
    ).toEqual([{ code: '7', name: '7', description: null, metadata: false, keywords: [], group: null }]);
  });

  it('are asked for in JSON, in the reader’s language, without an empty jurisdiction', async () => {
    const { result, calls } = list({ text: '[]' });
    expect(await result).toEqual({ type: 'listed', services: [], format: 'json' });
    expect(calls).toEqual([{ method: 'GET', url: 'https://open311.example.kr/v2/services.json?locale=vi' }]);
  });

  it('are asked for with the jurisdiction where there is one', async () => {
    const { connection, calls } = answerCalls({ text: '[]' });
    await listServices({ server: { ...SERVER, jurisdiction: 'seoul.go.kr' }, locale: 'zh-Hans' }, connection);
    expect(calls[0]!.url).toBe('https://open311.example.kr/v2/services.json?jurisdiction_id=seoul.go.kr&locale=zh-Hans');
  });
});

describe('a server without JSON', () => {
  it.each([
    ['does not find it', { status: 404, text: '<html>Not found</html>' }],
    ['does not accept it', { status: 406 }],
    ['answers with a page', { text: '<!DOCTYPE html><p>Welcome' }],
    ['answers with half of it', { text: '[{"service_code":' }],
    ['answers with something else', { text: '{"hello":"world"}' }],
  ])('is asked in XML when it %s', async (_, answer) => {
    const { result, calls } = list(answer, { text: `<services>${XML_SERVICE}</services>` });
    expect(await result).toEqual({ type: 'listed', services: [SERVICE], format: 'xml' });
    expect(calls.map(({ url }) => url)).toEqual([
      'https://open311.example.kr/v2/services.json?locale=vi',
      'https://open311.example.kr/v2/services.xml?locale=vi',
    ]);
  });

  it('is not asked in XML when it says what is wrong', async () => {
    const { result, calls } = list({ status: 404, text: '[{"code":404,"description":"jurisdiction_id not found"}]' });
    expect(await result).toEqual({ type: 'refused', status: 404, errors: [{ code: '404', description: 'jurisdiction_id not found' }] });
    expect(calls).toHaveLength(1);
  });

  it('says in XML what is wrong', async () => {
    const { result } = list(
      { status: 404 },
      { status: 400, text: '<errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>' },
    );
    expect(await result).toEqual({
      type: 'refused',
      status: 400,
      errors: [{ code: '400', description: 'jurisdiction_id was not provided' }],
    });
  });

  it('without XML either is judged by its first answer', async () => {
    expect(await list({ status: 404 }, { text: 'rubbish' }).result).toEqual({ type: 'refused', status: 404, errors: [] });
    expect(await list({ text: 'rubbish' }, { status: 404 }).result).toEqual({ type: 'failed', reason: 'unreadable', arrived: 'no' });
  });

  it('that is known to speak XML is asked only for XML', async () => {
    const { connection, calls } = answerCalls({ text: 'rubbish' });
    await listServices({ server: { ...SERVER, format: 'xml' }, locale: 'en' }, connection);
    expect(calls.map(({ url }) => url)).toEqual(['https://open311.example.kr/v2/services.xml?locale=en']);
  });
});

describe('a server in trouble', () => {
  it.each([
    ['is not reached', named('TypeError')],
    ['fails', { status: 502, text: '<html>Bad Gateway</html>' }],
  ])('is asked again after a pause when it %s', async (_, trouble) => {
    const { result, calls, waits } = list(trouble, trouble, { text: `[${JSON_SERVICE}]` });
    expect(await result).toMatchObject({ type: 'listed', services: [SERVICE] });
    expect(calls).toHaveLength(3);
    expect(waits).toEqual([1000, 3000]);
  });

  it.each([
    ['is never reached', [named('TypeError'), named('TypeError'), named('TypeError')], 'unreachable'],
    ['fails three times', [{ status: 500 }, { status: 503 }, { status: 500 }], 'server'],
    ['takes too long', [named('TimeoutError')], 'timeout'],
    ['is given up on', [named('AbortError')], 'stopped'],
    ['sends one elsewhere', [{ status: 302 }, { status: 302 }, { status: 0 }], 'server'],
  ])('is given up when it %s, and nothing has arrived there', async (_, answers, reason) => {
    const { result, calls } = list(...answers);
    expect(await result).toEqual({ type: 'failed', reason, arrived: 'no' });
    expect(calls).toHaveLength(answers.length);
  });

  it.each([
    ['for a minute', { status: 429, retryAfter: '60' }, 60],
    ['for a while', { status: 429 }, null],
    ['during maintenance', { status: 503, retryAfter: '120' }, 120],
    ['until a time of day', { status: 503, retryAfter: 'Fri, 27 Nov 2026 09:00:00 GMT' }, null],
  ])('is not asked again when it is busy %s', async (_, answer, seconds) => {
    const { result, calls } = list(answer);
    expect(await result).toEqual({ type: 'busy', seconds });
    expect(calls).toHaveLength(1);
  });

  it('is not asked again when the user stops during the wait', async () => {
    const { connection, calls } = answerCalls(named('TypeError'));
    const wait = () => Promise.reject(named('AbortError'));
    expect(await listServices({ server: SERVER, locale: 'en' }, { ...connection, wait })).toEqual({
      type: 'failed',
      reason: 'stopped',
      arrived: 'no',
    });
    expect(calls).toHaveLength(1);
  });

  it('is believed when it reports an error with a status of success', async () => {
    const { result } = list({ text: '{"errors":[{"code":"400","description":"General service error"}]}' });
    expect(await result).toEqual({ type: 'refused', status: 200, errors: [{ code: '400', description: 'General service error' }] });
  });
});
