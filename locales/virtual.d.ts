declare module 'annae:locales/records' {
  /** What every language that has a folder is like, by its tag. */
  const records: Readonly<Record<string, import('./language-record.ts').LanguageRecord>>;
  export default records;
}

declare module 'annae:locales/shown' {
  /** Each language of the interface: its name in itself and its direction. */
  const shown: Readonly<Record<string, { name: string; direction: 'ltr' | 'rtl' }>>;
  export default shown;
}

declare module 'annae:locales/labels' {
  /** What the button that opens the list says, in each language of the interface; `open` names it. */
  const labels: Readonly<Record<string, import('./strings.ts').Strings['interface']['launcher'] & { open: string }>>;
  export default labels;
}

declare module 'annae:locales/fallback' {
  const strings: import('./strings.ts').Strings['interface'];
  export default strings;
}

declare module 'annae:locales/*/interface' {
  const strings: import('./strings.ts').Strings['interface'];
  export default strings;
}

declare module 'annae:locales/interface' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['interface']>;
  export default load;
}

declare module 'annae:locales/request' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['request']>;
  export default load;
}

declare module 'annae:locales/options' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['options']>;
  export default load;
}

declare module 'annae:locales/values' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['values']>;
  export default load;
}

declare module 'annae:locales/digest' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['digest']>;
  export default load;
}

declare module 'annae:locales/reader' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['reader']>;
  export default load;
}

declare module 'annae:locales/proposal' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['proposal']>;
  export default load;
}

declare module 'annae:locales/configure' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['configure']>;
  export default load;
}

declare module 'annae:locales/word-form' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['word-form']>;
  export default load;
}

declare module 'annae:locales/settings' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['settings']>;
  export default load;
}

declare module 'annae:locales/phrases' {
  const load: (language: string) => Promise<import('./strings.ts').Strings['phrases']>;
  export default load;
}

declare module 'annae:locales/redaction' {
  const load: (language: string) => Promise<Readonly<Record<string, readonly string[]>>>;
  export default load;
}

declare module 'annae:locales/redaction-signs' {
  const signs: Readonly<Record<string, { scripts: readonly string[]; common: readonly string[] }>>;
  export default signs;
}

declare module 'annae:locales/*/routing' {
  const words: unknown;
  export default words;
}

declare module 'annae:locales/*/redaction' {
  const words: unknown;
  export default words;
}
