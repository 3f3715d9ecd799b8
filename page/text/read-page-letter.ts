import type { Letter } from '../../core/digest/letter.ts';
import { isNavigation, MAIN } from './navigation.ts';
import { readLetter } from './read-letter.ts';

/** Hosts where people read their mail: mail.naver.com, m.mail.daum.net, webmail.snu.ac.kr, outlook.live.com. */
const MAIL_HOST = /(?:^|\.)(?:(?:e-?|web)?mail\d?|outlook)\./;
/** What works on letters and is none. */
const CONTROLS = 'button, [role="button"], [role="toolbar"], [role="tablist"]';
const ADDRESS = /^https?:/i;

/**
 * Reads the open page as a letter. On a page of mail the letter is somebody else's: of that only the content is read, with the targets of
 * links that leave the site, since a fake shows the words of an office and leads elsewhere. The links of other pages are their site's own.
 */
export function readPageLetter({ location, body, documentElement }: Document, ownHost: string): Letter {
  if (!MAIL_HOST.test(location.hostname)) return readLetter(documentElement, ownHost);
  const main = body.querySelector(MAIN) ?? body;
  const letter = readLetter(main, ownHost, {
    targetOf: (link) => targetAway(link, location.hostname),
    isOutside: (element) => element.matches(CONTROLS) || isNavigation(element),
  });
  // A letter in a frame of its own is not there.
  return letter.text ? letter : readLetter(documentElement, ownHost);
}

/** The address to which a link leads in the end; undefined for one that stays on the site. */
function targetAway({ href }: HTMLAnchorElement, here: string): string | undefined {
  if (!isAddress(href)) return undefined;
  let target = new URL(href);
  // A door of the mail's own has the address among its parameters. Firefox does not let a content script go through them in a loop.
  target.searchParams.forEach((value) => {
    if (isAddress(value)) target = new URL(value);
  });
  return target.hostname === here ? undefined : target.href;
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text) && URL.canParse(text);
}
