import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeAnki } from '../../../../core/words/export/write-anki.ts';
import { writeWordsCsv } from '../../../../core/words/export/write-words-csv.ts';
import { RESIDENCE_CARD, wordOf } from '../sample-words.ts';

const COLUMNS = {
  korean: 'Korean',
  romanised: 'Romanised',
  name: 'Name',
  meaning: 'Meaning',
  do: 'What to do',
  easyKorean: 'Easy Korean',
  service: 'Service',
  saved: 'Kept on',
};
const savedAt = Date.parse('2026-11-30T10:00Z');
const listed = { id: RESIDENCE_CARD.id, headword: RESIDENCE_CARD.headword, savedAt, learned: RESIDENCE_CARD, brief: '' };

it('a CSV has a byte-order mark, CR LF after each row, and quotation marks where RFC 4180 wants them', async () => {
  expect(await writeWordsCsv([listed], COLUMNS, 'en')).toBe(
    '\ufeffKorean,Romanised,Name,Meaning,What to do,Easy Korean,Service,Kept on\r\n' +
      '외국인등록증,oegugin deungnokjeung,Residence Card,The identity card of foreigners who stay for more than 90 days. Carry it.,' +
      '"Apply at the ""immigration"" office, in time.",90일 넘게 한국에 사는 외국인이 받는 신분증이에요.,Immigration,2026-11-30\r\n',
  );
});

it('a CSV keeps the Korean of a word that has left the glossary, and no cell is a formula', async () => {
  const text = await writeWordsCsv([{ id: 'x', headword: '=1+1', savedAt, learned: null, brief: '' }], COLUMNS, 'en');
  expect(text.split('\r\n')[1]).toBe(`"'=1+1",,,,,,,2026-11-30`);
});

it('a text for Anki begins with its settings, and its first columns are the sides of a card', async () => {
  const text = await writeAnki([RESIDENCE_CARD], COLUMNS, 'en');
  expect(text.split('\n')).toEqual([
    '#separator:tab',
    '#html:false',
    '#columns:Korean\tName\tRomanised\tEasy Korean\tService',
    '#deck:Annae',
    '#tags column:5',
    '외국인등록증\tResidence Card: The identity card of foreigners who stay for more than 90 days. Carry it.\toegugin deungnokjeung\t90일 넘게 한국에 사는 외국인이 받는 신분증이에요.\tAnnae::immigration',
    '',
  ]);
});

it('a tab, a line break or a quotation mark in a text stays in its field for Anki', async () => {
  const meaning = 'A\tB\n"C"';
  const text = await writeAnki([wordOf('odd', { meaning })], COLUMNS, 'en');
  const rows = Papa.parse<string[]>(text, { delimiter: '\t', comments: '#', skipEmptyLines: true }).data;
  expect(rows).toEqual([['말-odd', `Name of odd: ${meaning}`, 'mal odd', 'odd의 뜻이에요.', 'Annae::immigration']]);
});

it('both files say in which language a name is that is not in the reader’s', async () => {
  const word = wordOf('half', { name: 'Thẻ', textLanguage: 'vi' });
  expect(await writeWordsCsv([{ ...listed, learned: word }], COLUMNS, 'fr')).toContain(',Thẻ (vietnamien),');
  expect(await writeAnki([word], COLUMNS, 'ja')).toContain('\tThẻ (ベトナム語): What half means.');
});

it('without words, both files have their heads alone', async () => {
  expect((await writeWordsCsv([], COLUMNS, 'en')).split('\r\n')).toHaveLength(2);
  expect((await writeAnki([], COLUMNS, 'en')).split('\n')).toHaveLength(6);
});
