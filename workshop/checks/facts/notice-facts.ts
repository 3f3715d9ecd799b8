import { LANGUAGES } from '../../../core/languages.ts';
import type { Problem, Said } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import { FIELDS, type NoticeRecord } from '../../../glossary/schema/notice-schema.ts';
import type { Check } from '../check.ts';
import { noticeTexts } from '../texts/notice-texts.ts';

const PLACE = /\{([^{}]*)\}/g;

/** A digest is made of these parts, so each that a notice names has to be there. */
export const noticeFacts: Check = {
  name: 'notice-facts',
  description:
    'A notice has its own file, a sentence for each step in every language, and names only fields, facts, terms and papers that exist.',
  find({ noticeReadings, readings, letters }) {
    const terms = new Set(readings.map(({ file }) => nameOf(file)));
    const papers = new Set(letters.papers.map(({ id }) => id));
    return noticeReadings.flatMap(({ file, value }) => {
      if (!value) return [];
      const must = (field: string, found: string, expected: Said): Problem => ({ file, severity: 'must', field, found, expected });
      return [
        ...(nameOf(file) === value.id
          ? []
          : [must('id', value.id, say(`the name of the file, ${nameOf(file)}`, `파일 이름, ${nameOf(file)}`))]),
        ...value.terms.filter((id) => !terms.has(id)).map((id) => must('terms', id, say('the id of a term', '용어의 id'))),
        ...value.bring
          .filter((id) => !papers.has(id))
          .map((id) => must('bring', id, say('the id of a paper in papers.yaml', 'papers.yaml에 있는 서류의 id'))),
        ...lastDays(value).map((by) => must('steps', by, say('a field, the id of a fact, or null', '필드 이름, fact의 id 또는 null'))),
        ...sentences(value).map(([field, found]) =>
          must(field, found, say('a sentence for each step, and for no other', '단계마다 한 문장씩, 다른 것은 없이')),
        ),
        ...places(value).map(([field, found]) => must(field, found, say('the id of a fact of the notice', '이 통지서에 있는 fact의 id'))),
      ];
    });
  },
};

function nameOf(file: string): string {
  return file.split(/[/\\]/).at(-1)!.replace('.yaml', '');
}

function lastDays({ steps, facts }: NoticeRecord): string[] {
  const known = new Set<string>([...FIELDS, ...facts.map(({ id }) => id)]);
  return steps.flatMap(({ by }) => (by === null || known.has(by) ? [] : [by]));
}

function sentences(notice: NoticeRecord): [field: string, found: string][] {
  const wanted = new Set<string>(notice.steps.map((step) => step.do));
  return LANGUAGES.flatMap((language) => {
    const told = new Set(Object.keys(notice[language].steps));
    const onOneSide = [...[...wanted].filter((step) => !told.has(step)), ...[...told].filter((step) => !wanted.has(step))];
    return onOneSide.map((step): [string, string] => [`${language}.steps`, step]);
  });
}

function places(notice: NoticeRecord): [field: string, found: string][] {
  const known = new Set(notice.facts.map(({ id }) => id));
  return noticeTexts(notice).flatMap(({ field, text }) =>
    [...text.matchAll(PLACE)].filter(([, id]) => !known.has(id!)).map(([place]): [string, string] => [field, place]),
  );
}
