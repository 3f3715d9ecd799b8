import { GLOSSARY_FOLDER } from '../../../../glossary/read/read-glossary.ts';
import * as usual from '../../../../glossary/read/read-sound-glossary.ts';
import { keepByFiles } from './keep-by-files.ts';

export const { readSoundGlossary } = usual;

/** In a package, its own glossary has been read before it was packed; reading its files takes seconds. */
export function readUsableGlossary(folder = GLOSSARY_FOLDER): usual.UsableGlossary {
  return folder === GLOSSARY_FOLDER ? keepByFiles()('glossary', usual.readUsableGlossary) : usual.readUsableGlossary(folder);
}
