/**
 * How a cell begins that Excel, LibreOffice and Google Sheets read as a formula (OWASP, “CSV Injection”). Full-width forms
 * are included, because Japanese and Chinese input methods type them and spreadsheets read them alike.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const PROTECTED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A value that is safe in a spreadsheet: an apostrophe comes before what the spreadsheet would calculate. */
export function protectCell(value: string): string {
  return FORMULA.test(value) || PROTECTED.test(value) ? `'${value}` : value;
}

/** The value from which `protectCell` made the cell. */
export function restoreCell(cell: string): string {
  return PROTECTED.test(cell) ? cell.slice(1) : cell;
}

/** True for a cell that a spreadsheet would calculate. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}
