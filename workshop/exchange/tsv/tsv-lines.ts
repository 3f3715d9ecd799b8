/**
 * How the file begins. OmegaT leaves out lines that begin with “#” and finds the encoding in this one
 * (`GlossaryReaderTSV` and `MagicComment` of github.com/omegat-org/omegat).
 */
export const FIRST_LINE = '# Glossary in tab-separated format -*- coding: utf-8 -*-';

/** OmegaT reads three: the word, its translation and a comment. It passes over those behind, which bring a text back to its place. */
export const TSV_COLUMNS = ['headword', 'name', 'meaning', 'do', 'also', 'id', 'language', 'version'] as const;
export type TsvColumn = (typeof TSV_COLUMNS)[number];

/** The second line, which names the columns. */
export const SECOND_LINE = `# ${TSV_COLUMNS.join('\t')}`;
