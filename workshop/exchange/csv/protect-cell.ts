/**
 * What makes Excel, LibreOffice and Google Sheets take a cell for a formula (OWASP, “CSV Injection”), full-width forms
 * included, since Japanese and Chinese input methods type those and spreadsheets read them alike.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const PROTECTED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A value as a spreadsheet may have it: in front of what it would calculate stands an apostrophe. */
export function protectCell(value: string): string {
  return FORMULA.test(value) || PROTECTED.test(value) ? `'${value}` : value;
}

/** The value that `protectCell` was given. */
export function restoreCell(cell: string): string {
  return PROTECTED.test(cell) ? cell.slice(1) : cell;
}

/** True for a cell that a spreadsheet would calculate. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}
