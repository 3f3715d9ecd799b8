import { describe, expect, it } from 'vitest';
import { glossary } from '../../../cli/glossary/glossary.ts';

describe('annae glossary', () => {
  it.each([[[]], [['chek']]])('names its commands to %j', async (args) => {
    await expect(glossary(args)).rejects.toThrow(/check[\s\S]*new[\s\S]*status/);
  });
});
