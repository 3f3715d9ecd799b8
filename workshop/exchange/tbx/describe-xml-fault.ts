import { type Bilingual, say } from '../../../glossary/problem.ts';

/** What the parser (saxes) says of what breaks when XML is edited by hand or cut, and the same in Korean. */
const FAULTS: readonly [message: RegExp, korean: string][] = [
  [/^unclosed tag: (.+)$/, '닫지 않은 태그 <$1>'],
  [/^unmatched closing tag: (.+)\.$/, '여는 태그가 없는 </$1>'],
  [/^unexpected close tag\.$/, '여는 태그가 없는 닫는 태그'],
  [/^unexpected end\.$/, '파일이 중간에 끝남'],
  [/^document must contain a root element\.$/, '태그가 하나도 없음'],
  [/^documents may contain only one root\.$/, '맨 바깥 태그가 둘 이상'],
  [/^text data outside of root node\.$/, '맨 바깥 태그 밖의 글'],
  [/^disallowed character.*$/, '그 자리에 쓸 수 없는 글자 (글 속의 <는 &lt;로, &는 &amp;로 적기)'],
  [/^undefined entity\.$/, '알 수 없는 & 표기 (&는 &amp;로 적기)'],
  [/^(?:empty entity name|malformed character entity|disallowed character in entity name)\.$/, '잘못된 & 표기 (&는 &amp;로 적기)'],
  [/^duplicate attribute: (.+)\.$/, '두 번 나오는 속성 $1'],
  [/^(?:unquoted attribute value|value must be quoted|attribute without value)\.$/, '따옴표로 묶지 않은 속성값'],
  [/^unbound namespace prefix: (.+)\.$/, '선언하지 않은 접두사 $1'],
  [/^malformed comment\.$/, '잘못된 주석'],
  [/^elements more than (\d+) levels deep.*$/, '$1단계보다 깊은 태그'],
];

/** Why a file is no XML; what is rare stays in the parser's words in both languages. */
export function describeXmlFault(message: string): Bilingual {
  const [known, korean] = FAULTS.find(([pattern]) => pattern.test(message)) ?? [/^.*$/s, 'XML 오류: $&'];
  return say(message, message.replace(known, korean));
}
