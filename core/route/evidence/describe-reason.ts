/** Why a service was chosen. */
export type Reason =
  | { type: 'urgent'; numbers: readonly string[]; signs: readonly string[] }
  | { type: 'words'; words: readonly string[] }
  | { type: 'asked'; term: number }
  | { type: 'title'; word: string }
  | { type: 'host'; host: string }
  | { type: 'terms'; count: number };

/** A reason in short English, for the command line; the interface says it in the reader's language. */
export function describeReason(reason: Reason): string {
  switch (reason.type) {
    case 'urgent':
      return [`urgent ${reason.numbers.join(', ')}`, ...(reason.signs.length ? [`(${reason.signs.join(' · ')})`] : [])].join(' ');
    case 'words':
      return reason.words.length ? `words ${reason.words.join(', ')}` : 'words';
    case 'asked':
      return 'term asked about';
    case 'title':
      return `title ${reason.word}`;
    case 'host':
      return `host ${reason.host}`;
    case 'terms':
      return reason.count === 1 ? '1 term' : `${reason.count} terms`;
  }
}
