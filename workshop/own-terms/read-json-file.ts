import { LineCounter, parseDocument } from 'yaml';
import { OWN_LIMITS } from '../../core/own-terms/own-terms.ts';
import { type Said, say } from '../../glossary/problem.ts';

/** A file that nobody has looked at yet: what is in it, or what is wrong with all of it. */
export type JsonFile = { value: unknown; text: string } | { where: string | null; found: Said; expected: Said; tip?: Said };

const TIP = say(
  'Often: a comma too many or too few, or a quotation mark of a text processor.',
  '쉼표가 남거나 모자라는지, 따옴표가 “ ”로 바뀌지 않았는지 보세요.',
);

/** Reads the bytes of an agency's file as a page would. */
export function readJsonFile(bytes: Uint8Array): JsonFile {
  if (bytes.length > OWN_LIMITS.bytes) {
    const most = OWN_LIMITS.bytes / 1_000_000;
    return { where: null, found: `${bytes.length} bytes`, expected: say(`at most ${most} MB`, `${most}MB까지`) };
  }
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      where: null,
      found: say('bytes that are not UTF-8', 'UTF-8이 아닌 글자'),
      expected: say('UTF-8', 'UTF-8'),
      tip: say('Save it as UTF-8, even where your pages are EUC-KR.', '누리집이 EUC-KR이라도 이 파일은 UTF-8로 저장하세요.'),
    };
  }
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    const { message } = error as Error;
    return { where: findFault(text), found: say(message, 'JSON이 아닌 글자'), expected: 'JSON', tip: TIP };
  }
}

/** The line of a value, from 1 on: of the nearest that holds it where there is none at the path. */
export function findLines(text: string): (path: readonly (string | number)[]) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/** Where the text stops being the beginning of some JSON, as a person counts. The engine does not always tell. */
function findFault(text: string): string {
  let [right, wrong] = [0, text.length + 1];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isBroken(text.slice(0, middle))) wrong = middle;
    else right = middle;
  }
  const before = text.slice(0, right).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** Whether nothing that follows could make it JSON. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? !message.includes('end of JSON') : Number(position) < beginning.length;
  }
}
