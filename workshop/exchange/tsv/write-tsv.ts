import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import { textsOf } from '../../../glossary/texts-of.ts';
import { joinList } from '../csv/join-list.ts';
import type { SelectedTerm } from '../select-terms.ts';
import { versionOf } from '../version-of.ts';
import { FIRST_LINE, SECOND_LINE, TSV_COLUMNS, type TsvColumn } from './tsv-lines.ts';

/**
 * The terms as a tab-separated glossary for OmegaT and other translation tools: a line a term and language, without those that nobody has
 * written yet. Nothing is quoted, since the tools would show the marks; texts of the glossary have no tabs and no line ends.
 */
export function writeTsv(selected: readonly SelectedTerm[]): string {
  const lines = selected.flatMap(({ term, languages }) =>
    languages.flatMap((language) => {
      const texts = language === STAFF_LANGUAGE ? null : textsOf(term, language);
      if (!texts) return [];
      const cells: Record<TsvColumn, string> = {
        headword: term.headword,
        name: texts.name,
        meaning: texts.meaning,
        do: texts.do ?? '',
        also: joinList(texts.also),
        id: term.id,
        language,
        version: versionOf(texts),
      };
      return [TSV_COLUMNS.map((column) => cells[column]).join('\t')];
    }),
  );
  return `${[FIRST_LINE, SECOND_LINE, ...lines].join('\n')}\n`;
}
