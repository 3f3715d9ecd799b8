/** A code as people mean it, to compare with: `answer_language`, `Answer-Language` and `answerLanguage` are one. */
export function foldCode(code: string): string {
  return code.toLowerCase().replace(/[-_\s]/g, '');
}
