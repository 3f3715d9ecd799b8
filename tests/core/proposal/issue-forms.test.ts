import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ADDRESSES } from '../../../core/addresses.ts';
import { LANGUAGES, type Language } from '../../../core/languages.ts';
import { listWays } from '../../../core/proposal/list-ways.ts';
import { writeProposal } from '../../../core/proposal/write-proposal.ts';
import { proposalPhrases } from './proposal-phrases.ts';
import { CORRECTION, MISSING, SEARCHES } from './sample-proposal.ts';

const FOLDER = fileURLToPath(new URL('../../../.github/ISSUE_TEMPLATE/', import.meta.url));

interface IssueForm {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string }; validations?: { required?: boolean } }[];
}

const read = (name: string) => parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as IssueForm;
const idsOf = ({ body }: IssueForm) => body.flatMap(({ id }) => id ?? []);

/** What the address of an issue form fills in. */
function filled(proposal: typeof CORRECTION | typeof MISSING | typeof SEARCHES, language: Language): URLSearchParams {
  const asked = { ...proposal, language };
  const ways = listWays(writeProposal(asked, proposalPhrases(language)), asked, { ...ADDRESSES, repository: 'https://forge.example/a/b' });
  return new URL(ways.issue!).searchParams;
}

describe('the issue forms', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));

  it('are a correction and a missing word, in Korean and English, with the same fields', () => {
    expect(names.toSorted()).toEqual(['correct-word-en.yml', 'correct-word-ko.yml', 'missing-word-en.yml', 'missing-word-ko.yml']);
    for (const name of names.filter((each) => each.includes('-ko')))
      expect(idsOf(read(name))).toEqual(idsOf(read(name.replace('-ko', '-en'))));
  });

  it.each(names)('%s has what such a form has to have', (name) => {
    const { name: title, description, body } = read(name);
    expect([title, description].every(Boolean)).toBe(true);
    const ids = idsOf({ body } as IssueForm);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body.filter((part) => part.type !== 'markdown')) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect([/^[\w-]+$/.test(id ?? ''), Boolean(attributes.label)]).toEqual([true, true]);
    }
  });

  it.each(LANGUAGES.flatMap((language) => [CORRECTION, MISSING, SEARCHES].map((proposal) => [proposal.kind, language, proposal] as const)))(
    'are filled in by a %s in %s: each field that is there, and all that are required',
    (_, language, proposal) => {
      const address = filled(proposal, language);
      const form = read(address.get('template')!);
      const given = [...address.keys()].filter((key) => !['template', 'title'].includes(key));
      expect(given.filter((key) => !idsOf(form).includes(key))).toEqual([]);
      const required = form.body.flatMap(({ id, validations }) => (id && validations?.required ? [id] : []));
      expect(required.filter((id) => !address.get(id))).toEqual([]);
    },
  );
});
