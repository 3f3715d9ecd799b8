import { LANGUAGES } from '../../../core/languages.ts';
import { say } from '../../../glossary/problem.ts';
import { closestWord } from '../../../glossary/read/closest-word.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { titleKey } from '../../laws/title-key.ts';
import { eachTerm, type Finding } from '../check.ts';
import { isKnownHost } from '../texts/contacts/known-hosts.ts';

/** Under its law, and named after it. */
const DECREE = / ?시행(령|규칙)$/;

/** Readers trust a source by its name, so it must be one that somebody has looked at before. */
export const knownSources = eachTerm({
  name: 'known-sources',
  description: 'Sources, of facts too, are pages of hosts in sites.yaml and statutes in statutes.txt.',
  findIn: (term, _, { sites, statutes }) => [
    ...sourcesOf(term).flatMap(({ field, source }): Finding[] =>
      'law' in source ? ofLaw(source.law, `${field}.law`, statutes) : ofPage(source.page, `${field}.page`, sites),
    ),
    ...LANGUAGES.flatMap((language) => {
      const page = term.link?.[language];
      return page ? ofPage(page, `link.${language}`, sites) : [];
    }),
  ],
});

/** What the term and its facts cite. */
function sourcesOf({ sources, facts = [] }: Term) {
  return [
    ...sources.map((source, at) => ({ field: `sources.${at}`, source })),
    ...facts.map(({ source }, at) => ({ field: `facts.${at}.source`, source })),
  ];
}

function ofPage(page: string, field: string, sites: Parameters<typeof isKnownHost>[1]): Finding[] {
  const { host } = new URL(page);
  if (!sites.length || isKnownHost(host, sites)) return [];
  return [
    {
      severity: 'must',
      field,
      found: host,
      expected: say('the site of a public body that sites.yaml has', 'sites.yaml에 있는 공공기관 누리집'),
      tip: say(
        'If it is the site of the body in charge, add its host to glossary/sites.yaml, and say in the proposal how one sees that.',
        '담당 기관의 누리집이 맞다면 glossary/sites.yaml에 호스트를 넣고, 어떻게 확인했는지 제안에 적어 주세요.',
      ),
    },
  ];
}

function ofLaw(law: string, field: string, statutes: readonly string[]): Finding[] {
  if (!statutes.length || statutes.includes(law) || statutes.includes(law.replace(DECREE, ''))) return [];
  const name = statutes.find((known) => titleKey(known) === titleKey(law)) ?? closestWord(law, statutes);
  return [
    {
      severity: 'must',
      field,
      found: law,
      expected: name ?? say('a statute of glossary/statutes.txt', 'glossary/statutes.txt에 있는 법령'),
      tip: say(
        'If law.go.kr has it under this name, add a line to glossary/statutes.txt.',
        'law.go.kr에 이 이름으로 있다면 glossary/statutes.txt에 한 줄 넣어 주세요.',
      ),
    },
  ];
}
