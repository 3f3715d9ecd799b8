import { describe, expect, it } from 'vitest';
import { defineService } from '../../../core/open311/operations.ts';
import { answerCalls, SERVER } from './answer-calls.ts';

const SERVICE = { code: '033', name: '차량 등록', description: null, metadata: true, keywords: [], group: null };
const ATTRIBUTE = {
  code: 'MAKE',
  datatype: 'singlevaluelist',
  required: true,
  description: '차량의 제조사',
  datatypeDescription: null,
  variable: true,
  order: 1,
  values: [
    { key: '123', name: 'Hyundai' },
    { key: '124', name: 'Kia' },
  ],
};
const JSON_ATTRIBUTE = `{"variable":true,"code":"MAKE","datatype":"singlevaluelist","required":true,"datatype_description":null,"order":1,
  "description":"차량의 제조사","values":[{"key":123,"name":"Hyundai"},{"key":124,"name":"Kia"}]}`;
const XML_ATTRIBUTE = `<attribute><variable>true</variable><code>MAKE</code><datatype>singlevaluelist</datatype><required>true</required>
  <datatype_description></datatype_description><order>1</order><description>차량의 제조사</description>
  <values><value><key>123</key><name>Hyundai</name></value><value><key>124</key><name>Kia</name></value></values></attribute>`;

const define = (text: string, service = SERVICE) => {
  const { connection, calls } = answerCalls({ text }, { status: 404 });
  return { result: defineService({ server: SERVER, service, locale: 'vi' }, connection), calls };
};
const attributesIn = async (text: string) => {
  const result = await define(text).result;
  return result.type === 'defined' ? result.attributes : result;
};

describe('the definition of a service', () => {
  it.each([
    ['as the specification has it', `{"service_code":"033","attributes":[${JSON_ATTRIBUTE}]}`],
    ['in an object', `{"service_definition":{"service_code":033,"attributes":[${JSON_ATTRIBUTE}]}}`],
    ['in a list', `[{"service_code":"033","attributes":[${JSON_ATTRIBUTE}]}]`],
    ['as XML turned into JSON', `{"service_definition":{"attributes":{"attribute":${JSON_ATTRIBUTE}}}}`],
    ['as a bare list', `[${JSON_ATTRIBUTE}]`],
    [
      'with texts for yes, no and numbers',
      `{"attributes":[${JSON_ATTRIBUTE.replaceAll('true', '"true"').replace('"order":1', '"order":"1"')}]}`,
    ],
    ['in XML', `<service_definition><service_code>033</service_code><attributes>${XML_ATTRIBUTE}</attributes></service_definition>`],
  ])('is read %s', async (_, text) => {
    expect(await attributesIn(text)).toEqual([ATTRIBUTE]);
  });

  it('has its attributes in the order to be shown', async () => {
    const attributes = await attributesIn(
      '{"attributes":[{"code":"c","datatype":"text","order":3},{"code":"a","datatype":"text","order":"1"},{"code":"b","datatype":"text"}]}',
    );
    expect(attributes).toMatchObject([{ code: 'a' }, { code: 'c' }, { code: 'b' }]);
  });

  it('has texts to show, which need no code, and skips questions without a code', async () => {
    const attributes = await attributesIn(
      '{"attributes":[{"variable":"false","description":"문의 전에 읽으세요."},{"variable":true,"datatype":"string"}]}',
    );
    expect(attributes).toMatchObject([{ code: '', variable: false, required: false, description: '문의 전에 읽으세요.' }]);
  });

  it('has the type string where the datatype is not in the specification', async () => {
    expect(await attributesIn('{"attributes":[{"code":"a","datatype":"file"},{"code":"b","datatype":"MultiValueList"}]}')).toMatchObject([
      { datatype: 'string' },
      { datatype: 'multivaluelist' },
    ]);
  });

  it.each([
    [
      'plain texts',
      '["vi","en"]',
      [
        { key: 'vi', name: 'vi' },
        { key: 'en', name: 'en' },
      ],
    ],
    [
      'keys without names',
      '[{"key":"vi"},{"name":"en"},{"key":null,"name":""}]',
      [
        { key: 'vi', name: 'vi' },
        { key: 'en', name: 'en' },
      ],
    ],
    ['an empty object', '{}', []],
  ])('has values that are %s', async (_, values, read) => {
    expect(await attributesIn(`{"attributes":[{"code":"a","datatype":"singlevaluelist","values":${values}}]}`)).toMatchObject([
      { values: read },
    ]);
  });

  it.each([
    '{"service_code":"033","attributes":[]}',
    '<service_definition><service_code>033</service_code><attributes/></service_definition>',
  ])('may have no attributes: %s', async (text) => {
    expect(await attributesIn(text)).toEqual([]);
  });

  it('is unreadable when it is something else', async () => {
    expect(await attributesIn('[{"service_code":"033","service_name":"차량 등록"}]')).toEqual({
      type: 'failed',
      reason: 'unreadable',
      arrived: 'no',
    });
  });

  it('is asked for by its code, encoded, in the reader’s language', async () => {
    const { result, calls } = define('{"attributes":[]}', { ...SERVICE, code: 'a/b c' });
    await result;
    expect(calls[0]!.url).toBe('https://open311.example.kr/v2/services/a%2Fb%20c.json?locale=vi');
  });

  it('is not asked for where a service has none', async () => {
    const { result, calls } = define('', { ...SERVICE, metadata: false });
    expect(await result).toEqual({ type: 'defined', attributes: [] });
    expect(calls).toEqual([]);
  });

  it('that does not exist is refused in the server’s words', async () => {
    const { connection } = answerCalls({ status: 404, text: '{"error":{"code":404,"description":"service_code 033 not found"}}' });
    expect(await defineService({ server: SERVER, service: SERVICE, locale: 'en' }, connection)).toEqual({
      type: 'refused',
      status: 404,
      errors: [{ code: '404', description: 'service_code 033 not found' }],
    });
  });
});
