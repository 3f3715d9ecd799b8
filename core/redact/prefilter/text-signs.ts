/** What signs a text holds, for questions that are asked hundreds of times of the same text. */
export interface TextSigns {
  /** Whether it may hold these letters in a row, in any case; false is certain. */
  mayHold(letters: string): boolean;
  /** Whether it holds a character of a class. */
  holds(characters: SignClass): boolean;
}

/** A class of characters; the answer for one text is remembered, since many expressions ask for the same class. */
export interface SignClass {
  pattern: RegExp;
  answer?: { signs: TextSigns; holds: boolean };
}

const CODES = 0x10000;
const SPREAD = 31;

/** Reads a text once. */
export function textSigns(text: string): TextSigns {
  const singles = new Uint8Array(CODES);
  const pairs = new Uint8Array(CODES);
  const letters = foldCase(text);
  for (let at = 0, before = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    singles[code] = 1;
    pairs[placeOf(before, code)] = 1;
    before = code;
  }
  const distinct = [...new Set(text)].join('');
  const signs: TextSigns = {
    mayHold(wanted) {
      let before = wanted.charCodeAt(0);
      if (!singles[before]) return false;
      for (let at = 1; at < wanted.length; at++) {
        const code = wanted.charCodeAt(at);
        if (!pairs[placeOf(before, code)]) return false;
        before = code;
      }
      return true;
    },
    holds(characters) {
      if (characters.answer?.signs !== signs) characters.answer = { signs, holds: characters.pattern.test(distinct) };
      return characters.answer.holds;
    },
  };
  return signs;
}

/** Small letters; both forms of the Greek sigma are one, as for expressions that ignore case. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

/** A place for two letters in a row; others may share it. */
function placeOf(before: number, code: number): number {
  return (before * SPREAD + code) % CODES;
}
