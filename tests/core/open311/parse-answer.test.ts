import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../core/open311/parse-answer.ts';

describe('an answer in JSON', () => {
  it.each([
    ['plain', '[{"service_code":"tax","metadata":true}]', [{ service_code: 'tax', metadata: true }]],
    ['with a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    [
      'with codes like 001, as in the examples of the specification',
      '[{"service_code":007, "n": -01}]',
      [{ service_code: '007', n: '-01' }],
    ],
    [
      'with an id longer than a number holds',
      '{"id": 12345678901234567890, "n": 1234567890}',
      { id: '12345678901234567890', n: 1234567890 },
    ],
    ['with figures inside of strings', '{"a":"001, 002]","b":"\\"01,]"}', { a: '001, 002]', b: '"01,]' }],
    ['with line breaks and tabs inside of strings', '{"notice":"one\n\ttwo"}', { notice: 'one\n\ttwo' }],
    ['with a comma behind the last item', '[{"a":"x", }, ]', [{ a: 'x' }]],
    ['with fractions and exponents', '[0.5, 0, -0.25, 1e3, 10]', [0.5, 0, -0.25, 1000, 10]],
  ])('is read %s', async (_, text, value) => {
    expect(await parseAnswer(text)).toEqual(value);
  });
});

describe('an answer in XML', () => {
  it('is read as JSON would say it: several of one name are a list, empty elements nothing', async () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
      <services>
        <service><service_code>001</service_code><description/><keywords></keywords></service>
        <service><service_code> 002 </service_code><group>도로 &amp; 교통</group></service>
      </services>`;
    expect(await parseAnswer(text)).toEqual({
      services: {
        service: [
          { service_code: '001', description: null, keywords: null },
          { service_code: '002', group: '도로 & 교통' },
        ],
      },
    });
  });

  it.each([
    ['with a byte order mark', '\ufeff<errors><error><code>403</code></error></errors>', { errors: { error: { code: '403' } } }],
    [
      'with CDATA',
      '<errors><error><description><![CDATA[a < b]]></description></error></errors>',
      { errors: { error: { description: 'a < b' } } },
    ],
    [
      'with a namespace and a prefix',
      '<o:services xmlns:o="http://wiki.open311.org/GeoReport_v2"><o:service>x</o:service></o:services>',
      { services: { service: 'x' } },
    ],
    [
      'as Rails writes it',
      '<service-requests type="array"><request><service-request-id type="integer">7</service-request-id><token nil="true"/></request></service-requests>',
      { service_requests: { request: { service_request_id: '7', token: null } } },
    ],
    ['with names that objects have by themselves', '<a><__proto__>x</__proto__></a>', { a: JSON.parse('{"__proto__":"x"}') }],
  ])('is read %s', async (_, text, value) => {
    expect(await parseAnswer(text)).toEqual(value);
  });

  it('is read however deep it is', async () => {
    expect(await parseAnswer('<a>'.repeat(20_000) + '</a>'.repeat(20_000))).toHaveProperty('a');
  });
});

describe('an answer is unreadable, and nothing throws,', () => {
  it.each([
    ['that is empty', ''],
    ['that is blank', ' \n'],
    ['that is a page', '<!DOCTYPE html><html><head><title>502</title><body><p>Bad Gateway<br></body></html>'],
    ['that is a well-formed page', '<html><body>Log in</body></html>'],
    ['that is a text', 'Internal Server Error'],
    ['that is a lone word of JSON', '"ok"'],
    ['that is null', 'null'],
    ['that is cut off, in JSON', '[{"service_code":"ta'],
    ['that is cut off behind a backslash', '[{"a":"\\'],
    ['that is cut off, in XML', '<services><service><service_code>1</service_code>'],
    ['that is two documents', '<errors/><errors/>'],
    ['that has entities of its own', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ['that is nested without an end', '['.repeat(100_000)],
  ])('%s', async (_, text) => {
    expect(await parseAnswer(text)).toBeNull();
  });
});
