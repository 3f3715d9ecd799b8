import { proposeRomanised } from '../new-term/propose-romanised.ts';

/** Scripts whose languages have no spaces between words. */
const WITHOUT_SPACES = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Hans', 'Hant', 'Jpan']);
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Adlm', 'Nkoo']);
const WIDE = new Set(['Hans', 'Hant', 'Jpan']);

/** The `language.yaml` of a language (BCP 47), as far as the platform knows it; a speaker of the language looks through it. */
export function recordForm(tag: string, rank: number): string {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  const korean = nameIn('ko', tag).replace(/[^가-힣]/g, '');
  return `# What the language is like (docs/languages.md). A machine has proposed it: look through every line.
name: ${nameIn(tag, tag)}
script: ${script}
direction: ${RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'}
spaces: ${WITHOUT_SPACES.has(script) ? 'never' : 'always'}
head: either
${WIDE.has(script) ? 'punctuation: wide\n' : ''}spoken:
  korean: ${korean}
  romanised: ${proposeRomanised(korean).replace(/[^a-z]/g, '')}
  rank: ${rank}
`;
}

function nameIn(language: string, tag: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
