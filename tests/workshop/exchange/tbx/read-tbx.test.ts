import { describe, expect, it } from 'vitest';
import { allOf } from '../../../../workshop/exchange/select-terms.ts';
import { readTbx } from '../../../../workshop/exchange/tbx/read-tbx.ts';
import { writeTbx } from '../../../../workshop/exchange/tbx/write-tbx.ts';
import { sampleTerm } from '../sample-terms.ts';

const ours = writeTbx(allOf([sampleTerm()]));
const texts = (text: string) => readTbx('terms.tbx', text).rows.map(({ id, language, texts: said }) => ({ id, language, ...said }));

describe('a TBX from another tool', () => {
  it.each([
    {
      change: 'DCT style',
      text: ours
        .replace('<tbx ', '<tbx xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic" ')
        .replaceAll(/<descrip type="definition">(.*)<\/descrip>/g, '<basic:definition>$1</basic:definition>')
        .replaceAll(/<termNote type="administrativeStatus">(.*)<\/termNote>/g, '<min:administrativeStatus>$1</min:administrativeStatus>'),
    },
    {
      change: 'element names of the first edition',
      text: ours.replaceAll('conceptEntry', 'termEntry').replaceAll('langSec', 'langSet').replaceAll('termSec', 'tig'),
    },
    { change: 'ids without our prefix', text: ours.replaceAll('annae.', '') },
    { change: 'tags of countries', text: ours.replace('"zh-Hans"', '"zh-CN"').replace('"fr"', '"fr-FR"').replace('"ja"', '"JA-jp"') },
    { change: 'long lines wrapped', text: ours.replaceAll('The identity card of', 'The identity\n            card of') },
    {
      change: 'elements that we do not know',
      text: ours.replaceAll('<termSec>', '<transacGrp><transac type="transactionType">origination</transac></transacGrp><termSec>'),
    },
    { change: 'terms in groups', text: ours.replaceAll(/(<term>.*<\/term>)/g, '<termGrp>$1</termGrp>') },
    {
      change: 'the preferred term behind the others',
      text: ours.replace(/(<termSec>\s*<term>Residence Card[\s\S]*?<\/termSec>)([\s\S]*?)(<\/langSec>)/, '$2$1$3'),
    },
  ])('means the same with $change', ({ text }) => {
    expect(text).not.toBe(ours);
    expect(texts(text)).toEqual(texts(ours));
  });

  it('does not mention what a tool has dropped', () => {
    const [, french] = readTbx(
      'terms.tbx',
      '<tbx><conceptEntry id="annae.x"><langSec xml:lang="fr"/><langSec xml:lang="fr"><termSec><term>Nom</term></termSec></langSec></conceptEntry></tbx>',
    ).rows;
    expect(french).toMatchObject({ id: 'x', language: 'fr', headword: null, version: null, texts: { name: 'Nom', also: [] } });
    expect(Object.keys(french!.texts)).toEqual(['name', 'also']);
  });

  it('deletes an instruction if the note on the definition is empty', () => {
    const emptied = ours.replace(/<note>Gardez-la.*<\/note>/, '<note/>');
    expect(texts(emptied).find(({ language }) => language === 'fr')).toMatchObject({ do: null });
  });

  it('leaves traditional Chinese and unknown languages to be refused, by their own tags', () => {
    expect(texts(ours.replace('"zh-Hans"', '"zh-TW"').replace('"vi"', '"de"')).map(({ language }) => language)).toEqual([
      'ko',
      'en',
      'zh-TW',
      'ja',
      'fr',
      'de',
    ]);
  });

  it('may have more elements than a function takes arguments', () => {
    expect(readTbx('terms.tbx', `<tbx>${'<a/>'.repeat(150_000)}<conceptEntry id="a"><langSec/></conceptEntry></tbx>`).problems).toEqual([]);
  });

  it.each([
    { what: 'XML that is not well-formed', text: ours.replace('</langSec>', ''), field: /^line \d+, column \d+$/ },
    { what: 'XML of another kind', text: '<html><body/></html>', field: /^line 1$/ },
  ])('is refused as $what, with its place', ({ text, field }) => {
    const { rows, problems } = readTbx('terms.tbx', text);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ file: 'terms.tbx', severity: 'must', field: expect.stringMatching(field) }]);
  });
});
