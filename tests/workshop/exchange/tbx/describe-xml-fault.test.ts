import { expect, it } from 'vitest';
import { readXml } from '../../../../core/xml/read-xml.ts';
import { describeXmlFault } from '../../../../workshop/exchange/tbx/describe-xml-fault.ts';

it.each([
  ['<tbx><text></tbx>', '닫는 태그'],
  ['<tbx><text>', '닫지 않은 태그 <t'],
  ['<tbx', '태그가 하나도 없음'],
  ['<tbx>a &; b</tbx>', '잘못된 & 표기 (&는 &amp;로 적기)'],
  ['<tbx>a &nbsp; b</tbx>', '알 수 없는 & 표기 (&는 &amp;로 적기)'],
  ['<tbx>a < b</tbx>', '그 자리에 쓸 수 없는 글자 (글 속의 <는 &lt;로, &는 &amp;로 적기)'],
  ['<tbx type=basic></tbx>', '따옴표로 묶지 않은 속성값'],
  ['<tbx a="1" a="2"></tbx>', '두 번 나오는 속성 a'],
  ['<tbx></tbx><tbx></tbx>', '맨 바깥 태그가 둘 이상'],
  ['<tbx></tbx>more', '맨 바깥 태그 밖의 글'],
  ['<basic:tbx></basic:tbx>', '선언하지 않은 접두사 "basic"'],
])('%s is told in Korean as in English', (text, korean) => {
  const read = readXml(text);
  if (!('fault' in read)) throw new Error('There is no fault in it.');
  const { en, ko } = describeXmlFault(read.fault.message);
  expect(en).toBe(read.fault.message);
  expect(ko).toContain(korean);
});
