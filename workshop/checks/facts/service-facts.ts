import { SERVICES } from '../../../core/services.ts';
import type { Problem, Said } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import type { ServiceFile } from '../../../glossary/schema/service-schema.ts';
import { type Check, type CheckContext, NO_CONTEXT } from '../check.ts';

type Contact = ServiceFile['contacts'][number];

/** The fields that must be equal wherever a number appears. */
const SHARED = [
  'scope',
  'only',
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
  find({ serviceReadings }, { sites } = NO_CONTEXT) {
    const ids = serviceReadings.map(({ file }) => idOf(file));
    const missing = SERVICES.filter((service) => !ids.includes(service));
    return [
      ...(ids.length && missing.length ? [noFile(serviceReadings[0]!.file, missing)] : []),
      ...serviceReadings.flatMap(({ file, value }) => (value ? [...factsOf(file, value), ...unknownHosts(file, value, sites)] : [])),
      ...contradictions(
        serviceReadings.flatMap(({ file, value }) => value?.contacts.map((contact, index) => ({ file, contact, index })) ?? []),
      ),
    ];
  },
};

function noFile(beside: string, missing: readonly string[]): Problem {
  const file = beside.replace(/[^/\\]+$/, '');
  return {
    file,
    severity: 'must',
    field: null,
    found: say(`no ${missing.join('.yaml, ')}.yaml`, `${missing.join('.yaml, ')}.yaml 파일이 없음`),
    expected: say('a file for every service', '서비스마다 파일 하나'),
  };
}

/** A line of a single bank or company would never be shown on a host that nobody knows. */
function unknownHosts(file: string, { contacts }: ServiceFile, sites: CheckContext['sites']): Problem[] {
  const known = new Set(sites.map(({ host }) => host));
  if (known.size === 0) return [];
  return contacts.flatMap(({ only }, index) =>
    (only?.hosts ?? [])
      .filter((host) => !known.has(host))
      .map((host) => ({ file, severity: 'must', field: `contacts.${index}.only.hosts`, found: host, expected: KNOWN_HOST })),
  );
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
      expected: say(
        `the same as in ${known.file}: ${JSON.stringify(known.contact[field])}`,
        `${known.file}에 적힌 것과 같은 값: ${JSON.stringify(known.contact[field])}`,
      ),
    }));
  });
}

function factsOf(file: string, { id, contacts }: ServiceFile): Problem[] {
  const must = (field: string, found: Said, expected: Said): Problem => ({ file, severity: 'must', field, found, expected });
  return [
    ...(id === idOf(file) ? [] : [must('id', id, idOf(file))]),
    ...(contacts.length
      ? []
      : [must('contacts', say('none', '없음'), say('at least one contact to call', '전화할 수 있는 연락처 하나 이상'))]),
    ...contacts.flatMap(({ number, confidence, source }, index): Problem[] =>
      confidence === 'low'
        ? [{ file, severity: 'should', field: `contacts.${index}`, found: `${number}: ${source}`, expected: CONFIRMED }]
        : [],
    ),
    ...contacts.flatMap(({ number, hours }, index) =>
      hours.some(({ from, to }) => from >= to)
        ? [must(`contacts.${index}.hours`, say(`${number} closes before it opens`, `${number}: 여는 시각이 닫는 시각보다 늦음`), MIDNIGHT)]
        : [],
    ),
    ...contacts.flatMap(({ number, languages, languageCount }, index) =>
      languageCount !== null && languageCount <= languages.length
        ? [
            must(
              `contacts.${index}.languageCount`,
              say(
                `${number}: ${languageCount}, with ${languages.length} named`,
                `${number}: ${languageCount}개라고 적고 ${languages.length}개를 나열함`,
              ),
              COUNTED,
            ),
          ]
        : [],
    ),
  ];
}

const MIDNIGHT = say(
  'from before to; over midnight, one row until 24:00 and one from 00:00',
  'from이 to보다 앞. 자정을 넘기면 24:00까지 한 줄, 00:00부터 한 줄',
);
const COUNTED = say(
  'more than languages names; leave languageCount out where they are all named',
  'languages에 적은 것보다 많은 수. 모두 적었다면 languageCount는 빼기',
);
const KNOWN_HOST = say('a host of sites.yaml', 'sites.yaml에 있는 누리집');
const CONFIRMED = say('a source that confirms it, and confidence: medium or high', '이를 확인해 주는 근거와 confidence: medium 또는 high');

function idOf(file: string): string {
  return file.split(/[/\\]/).at(-1)!.replace('.yaml', '');
}
