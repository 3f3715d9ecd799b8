/** A remark of the linter, as it writes it. */
export interface Remark {
  code: string;
  file?: string;
  line?: number;
  message: string;
}

/** A remark that may stand, since it is about a library as its makers ship it; with what reviewers are told of it. */
export interface Explained {
  code: string;
  file: RegExp;
  reason: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/preact-|card\.js$)/,
    reason:
      'Preact’s `dangerouslySetInnerHTML`. No component uses it: tests/architecture/rules/html-strings.ts refuses HTML strings in all of our sources.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/pdf-|pdf\/worker\.mjs$)/,
    reason: 'pdfjs-dist imports its worker and its decoders by an address; Annae gives it those of files in the extension alone.',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(chunks\/pdf-|pdf\/worker\.mjs$)/,
    reason:
      'pdfjs-dist asks by `new Function("")` whether code may be made of text. The extension’s policy says no, so that it interprets instead.',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(chunks\/index-|picture\/worker\.js$)/,
    reason:
      'tesseract.js carries regenerator-runtime and a polyfill, whose last resort is `Function`; the extension’s policy refuses it, and it is never reached.',
  },
];

/** A sentence for a remark that nothing explains; empty for one that may stand. */
export function unexplained({ code, file = '', line, message }: Remark): string[] {
  const isExplained = EXPLAINED.some((known) => known.code === code && known.file.test(file));
  return isExplained ? [] : [`${file}:${line ?? 1} ${code}: ${message}`];
}

/** A sentence for each explanation that no remark needs any longer. */
export function stale(remarks: readonly Remark[]): string[] {
  return EXPLAINED.filter(({ code, file }) => !remarks.some((found) => found.code === code && file.test(found.file ?? ''))).map(
    ({ code, file }) => `explained-remarks.ts explains ${code} in ${file}, which the linter finds no longer; take it out.`,
  );
}
