import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compoundsCommand } from '../../../cli/glossary/compounds-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'annae-compounds-'));
const page = join(folder, 'page.html');
const text = join(folder, 'text.txt');
writeFileSync(page, '<p>갸갸예금을 찾는다.</p><p>갸갸의 말</p><script>갸갸예금</script>');
writeFileSync(text, '갸갸예금 갸갸');

describe('annae glossary compounds', () => {
  it('counts over pages and texts together, without their scripts', () => {
    const { output, code } = compoundsCommand(['--json', page, text]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual([{ noun: '갸갸', times: 2, alone: 2, examples: ['갸갸예금', '갸갸예금을'] }]);
  });

  it('prints a table, or that there is nothing', () => {
    expect(compoundsCommand([page, text]).output.split('\n')[1]).toBe('갸갸\t2\t2\t갸갸예금 갸갸예금을');
    expect(compoundsCommand(['--least', '9', text]).output).toMatch(/^Every term/);
  });

  it.each([[[]], [['--least', '0', text]], [['--least', 'x', text]], [[join(folder, 'none.txt')]]])('refuses %j', (args) => {
    expect(() => compoundsCommand(args)).toThrow();
  });
});
