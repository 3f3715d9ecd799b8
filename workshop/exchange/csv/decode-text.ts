import { type Bilingual, type Problem, say } from '../../../glossary/problem.ts';

/** How files begin that translators send by mistake, and what to do about each. */
const OTHER_FORMATS: readonly { starts: readonly (readonly number[])[]; found: Bilingual; tip: Bilingual }[] = [
  {
    starts: [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ],
    found: say('a file in UTF-16', 'UTF-16으로 저장한 파일'),
    tip: say('In Excel, choose “CSV UTF-8”, not “Unicode Text”.', '엑셀에서 “유니코드 텍스트”가 아니라 “CSV UTF-8”로 저장해 주세요.'),
  },
  {
    starts: [[0x50, 0x4b, 0x03, 0x04]],
    found: say('a workbook (.xlsx, .ods) or another ZIP file', '통합 문서(.xlsx, .ods)나 다른 압축 파일'),
    tip: say('Save the sheet as “CSV UTF-8”.', '시트를 “CSV UTF-8”로 저장해 주세요.'),
  },
  {
    starts: [[0xd0, 0xcf, 0x11, 0xe0]],
    found: say('an old Excel workbook (.xls)', '옛 엑셀 통합 문서(.xls)'),
    tip: say('Save the sheet as “CSV UTF-8”.', '시트를 “CSV UTF-8”로 저장해 주세요.'),
  },
];

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file for translators, without its byte-order mark, or the reason why it cannot be read. */
export function decodeText(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  const expected = say('a CSV or TBX file in UTF-8', 'UTF-8로 된 CSV나 TBX 파일');
  const refuse = (found: Bilingual, tip: Bilingual) => ({
    problem: { file, severity: 'must' as const, field: null, found, expected, tip },
  });
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  const other = OTHER_FORMATS.find(({ starts }) => starts.some(begins));
  if (other) return refuse(other.found, other.tip);
  try {
    const text = decoder.decode(bytes);
    if (text.includes('\u0000'))
      return refuse(
        say('a binary file', '글이 아닌 파일'),
        say(
          'Give the file that your spreadsheet or translation tool saved as CSV or TBX.',
          '스프레드시트나 번역 도구에서 CSV나 TBX로 저장한 파일을 주세요.',
        ),
      );
    if (text.trim()) return { text };
    return refuse(
      say('an empty file', '빈 파일'),
      say('Export the glossary, change texts in that file, and import it.', '용어집을 내보내고, 그 파일에서 글을 고친 다음 가져와 주세요.'),
    );
  } catch {
    return refuse(
      say('bytes that are not UTF-8', 'UTF-8이 아닌 바이트'),
      say(
        'In Excel, save as “CSV UTF-8 (Comma delimited)”; the plain “CSV” loses Korean.',
        '엑셀에서 “CSV UTF-8(쉼표로 분리)”로 저장해 주세요. 그냥 “CSV”로 저장하면 한글이 깨져요.',
      ),
    );
  }
}
