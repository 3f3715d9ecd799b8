import { SERVICES } from '../../../core/services.ts';
import type { Problem } from '../../../glossary/problem.ts';
import type { ServiceFile } from '../../../glossary/schema/service-schema.ts';
import type { Check } from '../check.ts';

type Contact = ServiceFile['contacts'][number];

/** The fields that must be equal wherever a number appears. */
const SHARED = [
  'scope',
  'abroad',
  'languages',
  'languageCount',
  'hours',
  'holidays',
  'interpretation',
  'keys',
  'asOf',
  'confidence',
] as const satisfies readonly (keyof Contact)[];

/** People in need call these numbers, so each service has one, and the check lists doubtful ones. */
export const serviceFacts: Check = {
  name: 'service-facts',
  description: 'Every service has a file with a contact to call; a number says the same everywhere; doubtful contacts are listed.',
  find({ serviceReadings }) {
    const ids = serviceReadings.map(({ file }) => idOf(file));
    const missing = SERVICES.filter((service) => !ids.includes(service));
    return [
      ...(ids.length && missing.length ? [noFile(serviceReadings[0]!.file, missing)] : []),
      ...serviceReadings.flatMap(({ file, value }) => (value ? factsOf(file, value) : [])),
      ...contradictions(
        serviceReadings.flatMap(({ file, value }) => value?.contacts.map((contact, index) => ({ file, contact, index })) ?? []),
      ),
    ];
  },
};

function noFile(beside: string, missing: readonly string[]): Problem {
  const file = beside.replace(/[^/\\]+$/, '');
  return { file, severity: 'must', field: null, found: `no ${missing.join('.yaml, ')}.yaml`, expected: 'a file for every service' };
}

interface ContactAt {
  file: string;
  contact: Contact;
  index: number;
}

/** Compares a number that is in the files of several services with its first file. Name, notes and source may differ. */
function contradictions(contacts: readonly ContactAt[]): Problem[] {
  const first = new Map<string, ContactAt>();
  return contacts.flatMap((at): Problem[] => {
    const { file, contact, index } = at;
    const known = first.get(contact.number);
    if (!known) {
      first.set(contact.number, at);
      return [];
    }
    return SHARED.filter((field) => JSON.stringify(contact[field]) !== JSON.stringify(known.contact[field])).map((field) => ({
      file,
      severity: 'must',
      field: `contacts.${index}.${field}`,
      found: `${contact.number}: ${JSON.stringify(contact[field])}`,
      expected: `the same as in ${known.file}: ${JSON.stringify(known.contact[field])}`,
    }));
  });
}

function factsOf(file: string, { id, contacts }: ServiceFile): Problem[] {
  const must = (field: string, found: string, expected: string): Problem => ({ file, severity: 'must', field, found, expected });
  return [
    ...(id === idOf(file) ? [] : [must('id', id, idOf(file))]),
    ...(contacts.length ? [] : [must('contacts', 'none', 'at least one contact to call')]),
    ...contacts.flatMap(({ number, confidence, source }, index): Problem[] =>
      confidence === 'low'
        ? [{ file, severity: 'should', field: `contacts.${index}`, found: `${number}: ${source}`, expected: CONFIRMED }]
        : [],
    ),
    ...contacts.flatMap(({ number, hours }, index) =>
      hours.some(({ from, to }) => from >= to) ? [must(`contacts.${index}.hours`, `${number} closes before it opens`, MIDNIGHT)] : [],
    ),
    ...contacts.flatMap(({ number, languages, languageCount }, index) =>
      languageCount !== null && languageCount <= languages.length
        ? [must(`contacts.${index}.languageCount`, `${number}: ${languageCount}, with ${languages.length} named`, COUNTED)]
        : [],
    ),
  ];
}

const MIDNIGHT = 'from before to; over midnight, one row until 24:00 and one from 00:00';
const COUNTED = 'more than languages names; leave languageCount out where they are all named';
const CONFIRMED = 'a source that confirms it, and confidence: medium or high';

function idOf(file: string): string {
  return file.split(/[/\\]/).at(-1)!.replace('.yaml', '');
}
