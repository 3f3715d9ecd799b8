import type { Letter } from '../letter.ts';

/** What networks and laws put in front of a message; it names nobody. */
const NOBODY = /^(?:web|국제|국외|해외|로밍)?\s*발신$|^광고|^안내$|^알림$|^공지/iu;
/** The name in brackets that a message begins with. */
const BRACKETS = /^\s*[[(【<〔]([^\])】>〕\n]{2,24})[\])】>〕]/;
/** The post office certifies what somebody else wrote. */
const CERTIFIED = /내용증명\s*우편물로[^.\n]{0,24}증명/;
const POST_OFFICE = /우체국장?\s*(?:\(?(?:직?인|관인)\)?)?\s*$/;
const BEGINNING = 60;
const TOP_ROWS = 3;
const LAST_ROWS = 4;
const LONGEST_SIGNATURE = 30;

/** The words in which a letter says who sent it: the names in brackets in front of a message, else its first lines and its signature. */
export function claimedSender({ text, rows }: Letter): string {
  const lines = rows.map(({ cells }) => text.slice(cells[0]?.start, cells.at(-1)?.end));
  const inBrackets = lines.slice(0, TOP_ROWS).flatMap((line) => namesInFront(line));
  if (inBrackets.length > 0) return inBrackets.join('\n');
  const first = lines.slice(0, TOP_ROWS).map((line) => line.slice(0, BEGINNING));
  const isCertified = CERTIFIED.test(text);
  const last = lines.slice(-LAST_ROWS).filter((line) => line.length <= LONGEST_SIGNATURE && !(isCertified && POST_OFFICE.test(line)));
  return [...first, ...last].join('\n');
}

/** The names in brackets that a line begins with: [Web발신] [국민은행]. */
export function namesInFront(line: string): string[] {
  const found = BRACKETS.exec(line);
  if (!found) return [];
  const name = found[1]!.trim();
  return [...(NOBODY.test(name) ? [] : [name]), ...namesInFront(line.slice(found[0].length))];
}
