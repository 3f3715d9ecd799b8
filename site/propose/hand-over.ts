import type { Addresses } from '../../core/addresses.ts';
import { MAX_ISSUE_ADDRESS } from '../../core/proposal/list-ways.ts';
import { cutText } from '../../core/request/limits.ts';
import { MAX_MAILTO } from '../../core/request/mailto-link.ts';
import type { WordFile } from '../../workshop/word-form/write-word.ts';
import type { FormTexts } from './form-texts.ts';

/** A written word as it is handed over. */
export interface HandedWord {
  headword: string;
  written: WordFile;
  remark: string;
  isNew: boolean;
}

/** The ways to hand it over. */
export interface WordWays {
  /** The name of the file to save. */
  name: string;
  /** All of it, for the clipboard. */
  copy: string;
  /** A `mailto:` link; `hasFile` is false where there is no room for the file. */
  mail: { href: string; hasFile: boolean };
  /** The page of the repository on which a file is proposed; null while there is none. `hasFile` as above. */
  forge: { href: string; hasFile: boolean } | null;
}

/** Lists the ways; nothing but what `copy` shows is handed over. */
export function listWordWays(word: HandedWord, { words }: Pick<FormTexts, 'words'>, { repository, mail }: Addresses): WordWays {
  const { written, remark, headword, isNew } = word;
  const both = (key: 'file' | 'remark' | 'attach') => join(words.korean[key], words.own[key]);
  const kind = isNew ? 'new' : 'correct';
  const title = `${cutText(headword.trim(), 80)}: ${join(words.korean.title[kind], words.own.title[kind])}`;
  const head = [`■ ${both('file')}: ${written.file}`, ...(remark.trim() ? [`■ ${both('remark')}:\n${remark.trim()}`] : [])].join('\n');
  const letter = (text: string) =>
    `mailto:${mail ?? ''}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const whole = letter(`${head}\n\n${written.text}`);
  const hasFile = whole.length <= MAX_MAILTO;
  const attached = [letter(`${head}\n\n${both('attach')}`), letter(both('attach'))];
  return {
    name: written.file.split('/').at(-1)!,
    copy: `${title}\n\n${head}\n\n${written.text}`,
    mail: { href: hasFile ? whole : attached.find((href) => href.length <= MAX_MAILTO)!, hasFile },
    forge: repository === null ? null : forgeAddress(repository, written, isNew),
  };
}

function join(korean: string, own: string): string {
  return korean === own ? korean : `${korean} / ${own}`;
}

/** GitHub fills in a new file from its address, and a file that is there only from the clipboard. */
function forgeAddress(repository: string, { file, text }: WordFile, isNew: boolean): NonNullable<WordWays['forge']> {
  if (!isNew) return { href: `${repository}/edit/main/${file}`, hasFile: false };
  const [folder, name] = [file.slice(0, file.lastIndexOf('/')), file.slice(file.lastIndexOf('/') + 1)];
  const empty = `${repository}/new/main/${folder}?filename=${encodeURIComponent(name)}`;
  const filled = `${empty}&value=${encodeURIComponent(text)}`;
  return filled.length <= MAX_ISSUE_ADDRESS ? { href: filled, hasFile: true } : { href: empty, hasFile: false };
}
