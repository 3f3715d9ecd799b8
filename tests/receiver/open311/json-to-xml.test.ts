import { describe, expect, it } from 'vitest';
import { type JsonValue, jsonToXml } from '../../../receiver/open311/json-to-xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe('jsonToXml', () => {
  const cases: { title: string; root: string; value: JsonValue; expected: string }[] = [
    {
      title: 'writes a list as the items that Open311 names',
      root: 'services',
      value: [{ service_code: 'tax', metadata: true }],
      expected: '<services><service><service_code>tax</service_code><metadata>true</metadata></service></services>',
    },
    {
      title: 'writes lists inside of objects',
      root: 'service_definition',
      value: { attributes: [{ order: 1, values: [{ key: 'yes', name: '동의합니다' }] }] },
      expected:
        '<service_definition><attributes><attribute><order>1</order><values><value><key>yes</key><name>동의합니다</name></value></values></attribute></attributes></service_definition>',
    },
    { title: 'writes a list of texts', root: 'formats', value: ['text/xml'], expected: '<formats><format>text/xml</format></formats>' },
    {
      title: 'writes null, the empty text and the empty list as an empty element',
      root: 'r',
      value: { a: null, b: '', c: [] },
      expected: '<r><a/><b/><c/></r>',
    },
    { title: 'keeps zero and false', root: 'r', value: { a: 0, b: false }, expected: '<r><a>0</a><b>false</b></r>' },
    {
      title: 'escapes what would be markup',
      root: 'r',
      value: { a: `</a><script x="1">'&amp;]]>` },
      expected: '<r><a>&lt;/a&gt;&lt;script x=&quot;1&quot;&gt;&apos;&amp;amp;]]&gt;</a></r>',
    },
    { title: 'keeps line breaks and every script', root: 'r', value: { a: 'một\nدو 🙂\t三' }, expected: '<r><a>một\nدو 🙂\t三</a></r>' },
    {
      title: 'replaces what XML cannot hold',
      root: 'r',
      value: { a: 'a\u0000b\u000bc\ud800d\uffff' },
      expected: '<r><a>a\ufffdb\ufffdc\ufffdd\ufffd</a></r>',
    },
  ];

  it.each(cases)('$title', ({ root, value, expected }) => {
    expect(jsonToXml(root, value)).toBe(`${HEAD}${expected}\n`);
  });
});
