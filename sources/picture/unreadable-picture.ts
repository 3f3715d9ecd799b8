/**
 * Why a picture cannot be read: it is so small that no letter fits in, larger than memory should hold, without any text, with text
 * that is not Korean, or no pixels at all.
 */
export type PictureFault = 'too-small' | 'too-large' | 'no-text' | 'no-korean' | 'broken';

/** A picture of which nothing can be read. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture';
  readonly reason: PictureFault;

  constructor(reason: PictureFault, cause?: unknown) {
    super(`The picture cannot be read: ${reason}.`, { cause });
    this.reason = reason;
  }
}
