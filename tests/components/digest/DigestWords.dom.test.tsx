import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { DigestWords } from '../../../components/digest/DigestWords.tsx';
import type { Explanation } from '../../../core/explanation.ts';

const TERMS = [
  { id: 'fine', headword: '과태료', name: 'Administrative fine' },
  { id: 'notice', headword: '고지서', name: 'Giấy báo', textLanguage: 'vi' },
] as unknown as Explanation[];

afterEach(() => render(null, document.body));

it('the words of a letter are named in the reader’s language, or in another that is told; each opens its card', () => {
  const onOpen = vi.fn();
  const props = {
    glossary: { terms: TERMS, services: {} },
    language: 'en',
    ids: ['notice', 'fine', 'gone'],
    heading: 'h3',
    onOpen,
  } as const;
  act(() => render(<DigestWords {...props} say={(key) => key} />, document.body));
  const words = [...document.querySelectorAll<HTMLButtonElement>('.word')];
  expect(words.map(({ textContent }) => textContent)).toEqual(['고지서 Giấy báo (Vietnamese)', '과태료 Administrative fine']);
  expect(document.querySelector('[lang=vi]')!.textContent).toBe('Giấy báo');
  words[0]!.click();
  expect(onOpen).toHaveBeenCalledWith(1);
});
