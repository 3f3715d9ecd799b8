import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../../../workshop/exchange/csv/join-list.ts';

describe('several names in one cell', () => {
  it.each([
    { names: [], cell: '' },
    { names: ['ARC'], cell: 'ARC' },
    { names: ['Residence card', 'ARC'], cell: 'Residence card | ARC' },
    { names: ['Cô dâu, chú rể nước ngoài', 'Vợ/chồng'], cell: 'Cô dâu, chú rể nước ngoài | Vợ/chồng' },
    { names: ['a|b', 'c\\'], cell: 'a\\|b | c\\\\' },
  ])('are joined and split again: $cell', ({ names, cell }) => {
    expect(joinList(names)).toBe(cell);
    expect(splitList(cell)).toEqual(names);
  });

  it.each([
    { cell: 'ARC|Residence card', names: ['ARC', 'Residence card'] },
    { cell: ' ARC |  | Residence card | ', names: ['ARC', 'Residence card'] },
    { cell: ' | ', names: [] },
    { cell: 'ends with a backslash \\', names: ['ends with a backslash \\'] },
  ])('are read as a person may type them: $cell', ({ cell, names }) => {
    expect(splitList(cell)).toEqual(names);
  });
});
