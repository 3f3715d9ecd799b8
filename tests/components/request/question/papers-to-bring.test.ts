import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { papersToBring } from '../../../../components/request/question/papers-to-bring.ts';
import type { Directory } from '../../../../core/directory.ts';
import type { Explanation } from '../../../../core/explanation.ts';
import { type Entries, NO_ENTRIES } from '../../../../core/request/entries.ts';
import type { Choices } from '../../../../core/request/make-draft.ts';

const OF_SERVICE = [{ ko: '신분증', user: 'Identity card' }];
const OF_TERM = [
  { ko: '여권', user: 'Passport' },
  { ko: '사진', user: 'Photograph' },
];
const directory = { services: { immigration: { bring: OF_SERVICE }, banking: { bring: [] } } } as unknown as Directory;
const explained = { bring: OF_TERM.map(({ ko, user }) => ({ name: user, korean: ko })) } as unknown as Explanation;

function papers(term: number | null, loadExplanation = async () => explained) {
  const entries = signal<Entries>(NO_ENTRIES);
  const choices = signal({ service: 'immigration' } as Choices);
  const bring = papersToBring({ term, loadExplanation, directory, entries, choices });
  const choose = (service: 'immigration' | 'banking') => {
    entries.value = { ...NO_ENTRIES, service };
    choices.value = { service } as Choices;
  };
  return { bring, choose };
}

it('to a request about a term, its papers are brought, once they are loaded', async () => {
  const { bring } = papers(3);
  expect(bring.value).toEqual(OF_SERVICE);
  await vi.waitUntil(() => bring.value.length === 2);
  expect(bring.value).toEqual(OF_TERM);
});

it.each([
  ['about no term', null, undefined],
  ['about a term whose papers nobody has written down', 3, async () => ({}) as Explanation],
  ['about a term that cannot be loaded', 3, () => Promise.reject(new Error('No connection.'))],
])('to a request %s, the papers of its service are brought', async (_, term, load) => {
  const { bring } = papers(term, load);
  await new Promise((resolve) => setTimeout(resolve));
  expect(bring.value).toEqual(OF_SERVICE);
});

it('where the reader has chosen a service, its papers are brought', async () => {
  const { bring, choose } = papers(3);
  await vi.waitUntil(() => bring.value.length === 2);
  choose('banking');
  expect(bring.value).toEqual([]);
  choose('immigration');
  expect(bring.value).toEqual(OF_SERVICE);
});
