import type { YAMLError } from 'yaml';
import { type Bilingual, type Problem, say } from '../problem.ts';

type Words = Pick<Problem, 'found' | 'expected'> & { tip?: Bilingual };

const INDENTED = say(
  'two spaces a level, each field under the others of its level',
  '한 단계에 빈칸 두 개, 같은 단계의 항목은 같은 자리에',
);
const QUOTED = say('the value in double quotes: "…"', '큰따옴표로 감싼 값: "…"');
const COLON = say('a colon and a space after the name of the field: `name: …`', '항목 이름 다음에 쌍점과 빈칸: `name: …`');

/** What the line shows before what the parser calls it, because parsers see the consequence. */
const BY_LINE: readonly (readonly [RegExp, Words])[] = [
  [
    /^\s*[\w-]+\s*：/,
    {
      found: say('a full-width colon （：）', '전각 쌍점 （：）'),
      expected: say('a colon of the keyboard and a space: `: `', '보통 쌍점과 빈칸: `: `'),
    },
  ],
  [/^\s*[\w-]+:[^\s]/, { found: say('a field without a space after its colon', '쌍점 다음에 빈칸이 없는 항목'), expected: COLON }],
  [
    /^\s*[\w-]+:\s+[“”„‘’『「]/u,
    {
      found: say('curly quotes, which YAML does not know as quotes', '둥근 따옴표. YAML은 이것을 따옴표로 보지 않음'),
      expected: say('straight double quotes: "…"', '곧은 큰따옴표: "…"'),
    },
  ],
  [
    /^\s*[\w-]+:\s+[[{][^\]}]* #/,
    {
      found: say('a # inside a list, which YAML takes for a comment', '목록 안의 #. YAML은 이것을 주석으로 봄'),
      expected: say('the item in double quotes: ["…"]', '큰따옴표로 감싼 항목: ["…"]'),
    },
  ],
  [
    /^\s*[\w-]+:\s+(?!["'[{|>]).*:(\s|$)/,
    { found: say('a colon and a space inside a value', '값 안에 있는 쌍점과 빈칸'), expected: QUOTED },
  ],
  [/^\s*[\w-]+:\s+[@`%&*!]/, { found: say('a value that begins with a sign of YAML', 'YAML 기호로 시작하는 값'), expected: QUOTED }],
  [
    /^\s*[\w-]+:\s+"[^"]*"[^"\s#,}\]].*$/,
    {
      found: say('a double quote inside a value in double quotes', '큰따옴표로 감싼 값 안에 있는 큰따옴표'),
      expected: say('curly quotes inside: “…”', '안에는 둥근 따옴표: “…”'),
    },
  ],
];

const BY_CODE: Partial<Record<YAMLError['code'], Words>> = {
  DUPLICATE_KEY: {
    found: say('the same field twice', '같은 항목이 두 번'),
    expected: say('every field once', '항목마다 한 번씩만'),
    tip: say('Compare the two and keep what is right of both.', '둘을 견주어 보고 맞는 것만 남겨 주세요.'),
  },
  BAD_INDENT: { found: say('a line that is indented too little or too much', '들여쓰기가 모자라거나 넘치는 줄'), expected: INDENTED },
  MISSING_CHAR: {
    found: say('a quotation mark, bracket or colon that is missing or not closed', '빠졌거나 닫히지 않은 따옴표, 괄호, 쌍점'),
    expected: say('each opened mark closed on its line', '연 부호는 같은 줄에서 닫기'),
  },
  MULTILINE_IMPLICIT_KEY: {
    found: say('a text that goes on in the next line, or a field without its colon', '다음 줄로 넘어간 글, 또는 쌍점이 없는 항목'),
    expected: say('every text on one line, every field with a colon', '글은 한 줄에, 항목에는 쌍점'),
  },
  UNEXPECTED_TOKEN: {
    found: say('something behind the end of a value', '값이 끝난 뒤에 남은 것'),
    expected: say('nothing more on the line, or the whole value in double quotes', '그 줄에 아무것도 더 없이, 또는 값 전체를 큰따옴표로'),
  },
  BAD_ALIAS: { found: say('a value that begins with * or &', '*나 &로 시작하는 값'), expected: QUOTED },
  TAG_RESOLVE_FAILED: { found: say('a value that begins with !', '!로 시작하는 값'), expected: QUOTED },
};

const ELSE: Words = {
  found: say('a line that does not have the form `field: value`', '`항목: 값` 꼴이 아닌 줄'),
  expected: say('the form of docs/glossary.md', 'docs/glossary.md의 양식'),
  tip: say(
    'A value that contains “: ” or begins with a sign needs double quotes; indent two spaces a level.',
    '“: ”가 들어 있거나 기호로 시작하는 값은 큰따옴표로 감싸고, 한 단계에 빈칸 두 개를 들여 주세요.',
  ),
};

/** A quotation mark that nothing closes: the parser sees it at the end of the file. */
const OPENED = /^\s*(?:- )?[\w-]+:\s+(?:"[^"]*|'[^']*)$/;

/** A fault of the YAML in the words of a person who sees the line. */
export function describeYamlError(file: string, { code, linePos }: YAMLError, text: string): Problem {
  const lines = text.split('\n');
  const opened = code === 'MISSING_CHAR' ? lines.findIndex((each) => OPENED.test(each)) : -1;
  if (opened >= 0) return { file, severity: 'must', field: `line ${opened + 1}`, ...BY_CODE.MISSING_CHAR! };
  const line = linePos ? lines[linePos[0].line - 1]! : '';
  const byLine = code === 'DUPLICATE_KEY' ? undefined : BY_LINE.find(([pattern]) => pattern.test(line))?.[1];
  const field = linePos ? `line ${linePos[0].line}, column ${linePos[0].col}` : null;
  const byIndent = /^(?: {2})* \S/.test(line) ? BY_CODE.BAD_INDENT : undefined;
  return { file, severity: 'must', field, ...(byLine ?? byIndent ?? BY_CODE[code] ?? ELSE) };
}
