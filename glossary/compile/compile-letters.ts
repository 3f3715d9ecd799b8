import { squeeze } from '../../core/digest/fields/squeeze.ts';
import { type LetterSigns, OWN_FIELDS, type OwnField } from '../../core/digest/first-look/letter-signs.ts';
import type { LetterModel, LetterTexts } from '../../core/digest/letter-model.ts';
import { FIELD_TYPES, type Field, type FieldLabels, type ImitationSign, type Notice, type NoticeTexts } from '../../core/digest/notice.ts';
import type { Language } from '../../core/languages.ts';
import { splitAtSpaces } from '../../core/text/split-list.ts';
import type { Glossary } from '../read/read-glossary.ts';
import type { NoticeRecord } from '../schema/notice-schema.ts';
import type { Site } from '../schema/site-schema.ts';

type SignRecord = NonNullable<Knowledge['letters']['imitations']>['signs'][number];
type Knowledge = Pick<Glossary, 'notices' | 'letters'>;

/** An expression that nothing fits. */
const NOBODY = '(?!)';
/** All hosts below it are of public bodies. */
const OF_PUBLIC_BODIES = /\.(?:go|or)\.kr$/;

/** What recognises letters and reads them, in no language. */
export function compileLetterModel({ notices, letters }: Knowledge, sites: readonly Site[] = []): LetterModel {
  const { warnings = [], offices = NOBODY, hosts = [], signs = [] } = letters.imitations ?? {};
  return {
    notices: notices.map(compileNotice),
    labels: Object.fromEntries(
      (Object.keys(FIELD_TYPES) as Field[]).map((field) => [field, labelsOf(letters.labels?.[field])]),
    ) as LetterModel['labels'],
    imitations: {
      warnings,
      offices,
      hosts: [...sites.map(({ host }) => host).filter((host) => !OF_PUBLIC_BODIES.test(host)), ...hosts],
      signs: signs.map(compileSign),
    },
  };
}

/** What a first look at a page knows of letters. */
export function compileLetterSigns(knowledge: Knowledge): LetterSigns {
  const { notices, labels } = compileLetterModel(knowledge);
  const allOf = (field: OwnField) => [...labels[field].before, ...notices.flatMap((notice) => notice.labels[field] ?? [])].map(squeeze);
  const endsOf = (field: OwnField) => (field === 'recipient' ? [...new Set(allOf(field))] : shortestEnds(allOf(field)));
  const ends = {} as Record<OwnField, readonly string[]>;
  for (const field of OWN_FIELDS) ends[field] = endsOf(field);
  return {
    labels: ends,
    titles: shortestEnds(notices.flatMap(({ signs }) => signs.titles.map((title) => squeeze(splitAtSpaces(title).at(-1)!)))),
  };
}

/** Without those that end in another one; a single syllable ends too much. */
function shortestEnds(phrases: readonly string[]): string[] {
  const all = [...new Set(phrases)].filter(({ length }) => length > 1);
  return all.filter((phrase) => !all.some((other) => other !== phrase && phrase.endsWith(other)));
}

/** What readers of one language are told about letters. */
export function compileLetterTexts({ notices, letters }: Knowledge, language: Language): LetterTexts {
  return {
    notices: Object.fromEntries(notices.map((notice): [string, NoticeTexts] => [notice.id, textsOf(notice, language)])),
    papers: Object.fromEntries(letters.papers.map((paper) => [paper.id, { korean: paper.ko.name, ...paper[language] }])),
    imitations: Object.fromEntries((letters.imitations?.signs ?? []).map((sign) => [sign.id, sign[language]])),
  };
}

function compileNotice({ id, service, tells, fields, steps, facts, bring, terms }: NoticeRecord): Notice {
  return {
    id,
    service,
    signs: tells,
    labels: fields,
    steps,
    facts: facts.map(({ id: fact, kind, value, unit, from, since, until }) => ({
      id: fact,
      ...{ kind, value, unit, from, until },
      ...(since && { since }),
    })),
    bring,
    terms,
  };
}

function compileSign({ kind, only, link, 'unless-warning': unlessWarning, ...sign }: SignRecord): ImitationSign {
  const { id, weight, words, pattern, beside, not } = sign;
  return {
    id,
    weight,
    kind: kind ?? null,
    words,
    pattern,
    ofLink: link === 'unknown',
    beside,
    ofOffice: only === 'office',
    unlessWarning,
    not,
  };
}

function textsOf(notice: NoticeRecord, language: Language): NoticeTexts {
  const { name, about, steps, otherwise, genuine } = notice[language];
  return { name, about, steps, otherwise, genuine };
}

function labelsOf(labels: Partial<FieldLabels> | undefined): FieldLabels {
  return { before: labels?.before ?? [], after: labels?.after ?? [] };
}
