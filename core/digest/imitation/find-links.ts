/** An address in a text, with or without `https://` in front. Addresses of mail are none. */
const LINK = /(?<![\w@.-])(?:(h(?:tt|xx)ps?:\/\/|www\.))?((?:[a-z0-9-]+\.)+[a-z]{2,10})(?![\w@.-])(\/[\w-])?/giu;
/** The ends of hosts that anybody writes without a path; other words with a dot are names of files. */
const ENDS =
  /\.(?:kr|com|net|org|info|biz|xyz|top|shop|site|online|store|club|vip|cc|me|io|icu|cn|link|live|life|click|work|app|dev|ly|gl|gd)$/u;
/** Only public bodies, schools and institutes of Korea may have such hosts. */
const PUBLIC = /(?:^|\.)(?:go|or|ac|re|hs|ms|es|sc|mil|seoul|busan)\.kr$/u;

/** The hosts of the links of a text, in small letters and without `www.` in front. */
export function findLinks(text: string): string[] {
  return [...text.matchAll(LINK)].flatMap(([, scheme, host, path]) => {
    const small = host!.toLowerCase();
    return scheme || path || ENDS.test(small) ? [small] : [];
  });
}

/** True for a host of a public body, and for one that is `known` or below one. */
export function isKnownHost(host: string, known: readonly string[]): boolean {
  return PUBLIC.test(host) || known.some((one) => host === one || host.endsWith(`.${one}`));
}
