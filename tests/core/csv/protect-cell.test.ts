import { describe, expect, it } from 'vitest';
import { isFormula, protectCell, restoreCell } from '../../../core/csv/protect-cell.ts';

describe('a cell for a spreadsheet', () => {
  it.each([
    { value: '=HYPERLINK("https://example.com")', cell: '\'=HYPERLINK("https://example.com")' },
    { value: '+82-1345', cell: "'+82-1345" },
    { value: '-', cell: "'-" },
    { value: '@SUM(A1)', cell: "'@SUM(A1)" },
    { value: '\tcmd', cell: "'\tcmd" },
    { value: '＝1+1', cell: "'＝1+1" },
    { value: "'=already protected", cell: "''=already protected" },
  ])('has an apostrophe in front of $value, and loses it again', ({ value, cell }) => {
    expect(protectCell(value)).toBe(cell);
    expect(restoreCell(cell)).toBe(value);
    expect(isFormula(cell)).toBe(false);
    expect(isFormula(value)).toBe(value.startsWith("'") === false);
  });

  it.each(['전세', 'a = b', 'l’ARC', "'quoted'", '', '1577-1366', '« 잔액 »'])('is left as it is: %s', (value) => {
    expect(protectCell(value)).toBe(value);
    expect(restoreCell(value)).toBe(value);
    expect(isFormula(value)).toBe(false);
  });
});
