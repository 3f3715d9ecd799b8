/** What of a question the reader wrote: all but the sentence of the situation, if that is still in it as it was. */
export function ownWords(question: string, said: string | undefined): string {
  return (said ? question.replace(said, () => '') : question).trim();
}
