import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossaryFile } from '../../../cli/glossary/glossary-file.ts';
import { GLOSSARY_FOLDER } from '../../../glossary/read/read-glossary.ts';

const FILE = 'glossary/terms/housing/jeonse.yaml';

describe('a file of the glossary', () => {
  it.each([FILE, join(GLOSSARY_FOLDER, 'terms/housing/jeonse.yaml'), `./${FILE}`])('is found by %s', (path) => {
    expect(glossaryFile(path, GLOSSARY_FOLDER)).toBe(FILE);
  });

  it.each(['package.json', 'glossary/terms/nothing.yaml', '..'])('is not %s', (path) => {
    expect(() => glossaryFile(path, GLOSSARY_FOLDER)).toThrow('There is no file');
  });
});
