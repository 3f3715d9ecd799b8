import type { PublicContacts } from '../context/public-contacts.ts';

const NUMBER = /\d{1,4}(?:-\d{1,4})?/u;

/** Whether a stretch of text names the house of a public body, as its street and number, in either order. */
export function publicHouseTest({ houses }: PublicContacts): (home: string) => boolean {
  if (houses.length === 0) return () => false;
  const house = new RegExp(houses.flatMap(spellingsOf).join('|'), 'iu');
  return (home) => house.test(home);
}

/** Sources for the ways to write a house: 종로 38 and 종로38, 38 Jong-ro and 38, Jongro. */
function spellingsOf(written: string): string[] {
  const number = NUMBER.exec(written)?.[0];
  const street = written.replace(NUMBER, '').replace(/^[ ,]+|[ ,号號]+$/gu, '');
  if (!number || !street) return [];
  const spelled = street.replaceAll('-', '[- ]?').replaceAll(' ', ' ?');
  const behind = `(?<![가-힣A-Za-z])${spelled},? ?${number}(?!\\d|-\\d)`;
  const inFront = `(?<!\\d|\\d-)${number},? ${spelled}(?![A-Za-z])`;
  return [behind, inFront];
}
