import { fitLines } from '../text/fit-lines.ts';
import { joinTexts } from './compose-request.ts';

/** Windows hands over about 2,048 characters; a Hangul syllable takes nine of them. */
export const MAX_MAILTO = 1900;

export interface MailtoLink {
  href: string;
  /** False when parts had to be left out, and the full text belongs on the clipboard. */
  complete: boolean;
}

/**
 * A `mailto:` link of at most `MAX_MAILTO` characters. What does not fit is left out in this order: the copy in the
 * reader's language, then lines of the Korean text from the end, with a line that says where the full text is.
 */
export function mailtoLink({
  address,
  subject,
  textKo,
  textUser,
  fullTextCopied,
}: {
  address: string;
  subject: string;
  textKo: string;
  textUser: string | null;
  /** The line that says, in Korean, that the sender pastes the rest. */
  fullTextCopied: string;
}): MailtoLink {
  const link = (body: string) =>
    `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = link(joinTexts({ textKo, textUser }));
  if (whole.length <= MAX_MAILTO) return { href: whole, complete: true };
  const text = fitLines(textKo, fullTextCopied, (body) => link(body).length <= MAX_MAILTO);
  return { href: text === null ? `mailto:${address}?body=${encodeURIComponent(fullTextCopied)}` : link(text), complete: false };
}
