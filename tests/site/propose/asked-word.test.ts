import { describe, expect, it } from 'vitest';
import { formAddress } from '../../../core/proposal/form-address.ts';
import { readAddress } from '../../../site/propose/asked-word.ts';
import { CORRECTION, MISSING } from '../../core/proposal/sample-proposal.ts';

const read = (address: string, preferred: readonly string[] = []) => readAddress(new URL(address, 'https://annae.example/'), preferred);

describe('the address of the form', () => {
  it('is read as it is written', () => {
    expect(read(formAddress('propose/', CORRECTION))).toEqual({ language: 'vi', id: CORRECTION.id, word: '', seen: CORRECTION.seen });
    expect(read(formAddress('propose/', MISSING))).toEqual({ language: 'en', id: null, word: MISSING.word, seen: '' });
  });

  it('is in the reader’s language where it names none of ours', () => {
    expect(read('propose/index.html?lang=xx', ['ko-KR', 'fr-FR']).language).toBe('fr');
  });

  it.each(['../../secret', 'a/b', 'A B', 'x.json?'])('takes no id from which another file would be fetched: %s', (id) => {
    expect(read(`propose/index.html?id=${encodeURIComponent(id)}`).id).toBeNull();
  });
});
