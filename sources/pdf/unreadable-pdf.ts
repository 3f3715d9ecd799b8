/** Why a PDF cannot be opened: it asks for a password, the password is wrong, or the file is broken. */
export type PdfFault = 'password' | 'wrong-password' | 'broken';

/** A PDF that cannot be opened. */
export class UnreadablePdf extends Error {
  override name = 'UnreadablePdf';
  readonly fault: PdfFault;

  constructor(fault: PdfFault, cause?: unknown) {
    super(`The PDF cannot be read: ${fault}.`, { cause });
    this.fault = fault;
  }
}
