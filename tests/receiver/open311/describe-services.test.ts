import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../../receiver/read-services.ts';
import { parseXml } from '../drive/parse-xml.ts';
import { startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

/** What GeoReport v2 lets an attribute be. */
const DATATYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'];

interface Attribute {
  code: string;
  datatype: string;
  order: number;
  required: boolean;
  variable: boolean;
  description: string;
  values?: { key: string; name: string }[];
}

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver({ agency: '서울글로벌센터', retentionDays: 60 });
});
afterAll(() => receiver.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(receiver.url + path, { headers });
const getJson = async <Body>(path: string) => (await (await get(path)).json()) as Body;

describe('GET service list', () => {
  it('lists the 18 services besides emergencies, each with the fields of the specification', async () => {
    const services = await getJson<Record<string, unknown>[]>('/open311/v2/services.json');
    expect(services).toHaveLength(18);
    expect(services.map((service) => service.service_code)).not.toContain('safety');
    for (const service of services) {
      expect(service).toMatchObject({
        metadata: true,
        type: 'realtime',
        service_name: expect.any(String),
        keywords: expect.any(String),
        group: 'Consultation',
      });
    }
  });

  it('lists the same in XML, with a declaration and the elements of the specification', async () => {
    const response = await get('/open311/v2/services.xml?jurisdiction_id=');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<services><service><service_code>/);
    const codes = [...parseXml(text).getElementsByTagName('service_code')].map((code) => code.textContent);
    expect(codes).toEqual((await getJson<{ service_code: string }[]>('/open311/v2/services.json')).map(({ service_code }) => service_code));
  });

  it('names a service in the requested language, and by its id where the glossary has no name', async () => {
    const tax = {
      id: 'tax',
      name: { ko: '세금', vi: 'Thuế' },
      about: { vi: 'Thuế & hoàn thuế' },
      keywords: { ko: ['종합소득세'], vi: ['thuế, hoàn'] },
    };
    const directory = { services: new Map([['tax', tax]]), headwords: new Map(), problem: null } as unknown as Directory;
    const named = await startTestReceiver({}, directory);
    const services = (await (await fetch(`${named.url}/open311/v2/services.json?locale=vi`)).json()) as { service_code: string }[];
    const xml = await (await fetch(`${named.url}/open311/v2/services.xml?locale=vi`)).text();
    await named.stop();
    expect(services.find(({ service_code }) => service_code === 'tax')).toMatchObject({
      service_name: 'Thuế',
      keywords: 'thuế  hoàn,종합소득세',
      group: 'Tư vấn',
    });
    expect(services.find(({ service_code }) => service_code === 'pension')).toMatchObject({
      service_name: 'pension',
      description: null,
      keywords: '',
    });
    expect(xml).toContain('<description>Thuế &amp; hoàn thuế</description>');
  });
});

describe('GET service definition', () => {
  it('gives each attribute a code, a datatype, an order of its own and a description', async () => {
    const { service_code, attributes } = await getJson<{ service_code: string; attributes: Attribute[] }>(
      '/open311/v2/services/pension.json',
    );
    expect(service_code).toBe('pension');
    expect(attributes.map(({ code }) => code)).toEqual([
      'kind',
      'language',
      'answer_language',
      'term',
      'page_host',
      'page_title',
      'contact_method',
      'draft_id',
      'consent',
    ]);
    expect(attributes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const attribute of attributes) {
      expect(DATATYPES).toContain(attribute.datatype);
      expect(attribute.description).not.toBe('');
      expect(attribute.values !== undefined).toBe(attribute.datatype === 'singlevaluelist');
    }
    expect(attributes.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'kind',
      'language',
      'contact_method',
      'consent',
    ]);
    expect(attributes[0]!.values!.map(({ key }) => key)).toEqual(['consultation', 'opinion', 'correction']);
  });

  it.each([
    ['ko', '서울글로벌센터', '접수일부터 60일'],
    ['vi', '서울글로벌센터', '60 ngày'],
    ['zh-CN', '서울글로벌센터', '60 天'],
  ])('carries the text to consent to in %s, with who receives and for how long', async (locale, agency, period) => {
    const { attributes } = await getJson<{ attributes: Attribute[] }>(`/open311/v2/services/tax.json?locale=${locale}`);
    expect(attributes.at(-1)!.description).toContain(agency);
    expect(attributes.at(-1)!.description).toContain(period);
  });

  it('is the same in XML', async () => {
    const root = parseXml(await (await get('/open311/v2/services/pension.xml')).text());
    expect(root.tagName).toBe('service_definition');
    expect(root.querySelectorAll('attributes > attribute')).toHaveLength(9);
    expect([...root.querySelectorAll('attribute:last-child > values > value > key')].map((key) => key.textContent)).toEqual(['yes']);
  });

  it.each(['safety', '001', '%00', 'constructor'])('knows no service %s', async (code) => {
    const response = await get(`/open311/v2/services/${code}.json`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual([{ code: 404, description: 'There is no such service here.' }]);
  });
});
