const ODD =
  /[\uff01-\uff5e\u00a0\u2000-\u200a\u202f\u3000\t\u2010-\u2015\u2212\u02d7\u301c\u223c\u2018\u2019\u201b\u00b4`\u25b2\u25b5\uffe6\u3007]/g;
const WIDE = 0xfee0;

/**
 * The text with full-width figures and marks, odd spaces, dashes, waves and apostrophes as ASCII has them. Each code unit
 * becomes one, so that every offset stays.
 */
export function narrowText(text: string): string {
  return text.replace(ODD, narrow);
}

function narrow(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - WIDE);
  if (unit === 0xffe6) return '₩';
  if (unit === 0x301c || unit === 0x223c) return '~';
  if (unit === 0x25b2 || unit === 0x25b5) return '△';
  if (unit === 0x3007) return '0';
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0xb4 || unit === 0x60) return "'";
  return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0x2d7 ? '-' : ' ';
}
