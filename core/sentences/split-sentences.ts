/**
 * Where a sentence of Korean ends: behind its mark, with what closes a quotation or a bracket, where a space or the end follows; or behind
 * a final ending without a mark, as notices have it (… 바랍니다 문의는 …). A point behind a figure (1. 대상) or a short Latin word ends none.
 */
const END = /(?<=[가-힣)\]"'”’」』])[.!?。]+["'”’)\]」』]*(?=\s|$)|(?<=(?:니다|세요|시오|어요|아요|해요|예요|에요))(?=\s)/g;

/** The sentences of a block of text, trimmed, with what ends them. */
export function splitSentences(block: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const match of block.matchAll(END)) {
    const end = match.index + match[0].length;
    sentences.push(block.slice(begin, end).trim());
    begin = end;
  }
  sentences.push(block.slice(begin).trim());
  return sentences.filter(Boolean);
}
