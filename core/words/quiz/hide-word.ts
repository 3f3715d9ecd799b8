/** The easy Korean of a word without the word itself, which would tell the answer. */
export function hideWord(easyKorean: string, headword: string): string {
  return easyKorean.replaceAll(headword, '○'.repeat(headword.length));
}
