import { expect, it } from 'vitest';
import { cutUnits } from '../../../../core/redact/tagger/units.ts';

const cut = (text: string) => {
  const { starts, ends } = cutUnits(text);
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
};

it.each([
  ['김민수가 왔어요', ['김', '민', '수', '가', '왔', '어', '요']],
  ['我叫王伟。', ['我', '叫', '王', '伟', '。']],
  ['キムさん', ['キ', 'ム', 'さ', 'ん']],
  ['Nguyễn Văn An, O’Brien', ['Nguyễn', 'Văn', 'An', ',', 'O’Brien']],
  ['Park Min-jun', ['Park', 'Min', '-', 'jun']],
  ['번호 010-4471-2086요', ['번', '호', '010-4471-2086', '요']],
  ['M12345678, 2,350,000원', ['M12345678', ',', '2,350,000', '원']],
  ['hong.gd@naver.com / lan_pham', ['hong.gd@naver.com', '/', 'lan_pham']],
  ['ก้อง', ['ก้', 'อ', 'ง']],
  ['한 줄\n두 줄', ['한', '줄', '\n', '두', '줄']],
  ['이름 \ufffc씨', ['이', '름', '\ufffc', '씨']],
])('%j is cut into %j', (text, units) => expect(cut(text)).toEqual(units));

it('tells each syllable of Hangul its place in its word', () => {
  const { places, words } = cutUnits('김민수가 왔어요');
  expect([...places]).toEqual([3, 10, 17, 24, 2, 9, 16]);
  expect(new Set(words).size).toBe(2);
});

it('takes codes of one shape for alike, whatever their figures', () => {
  const { ids, shapes } = cutUnits('010-4471-2086 010-9938-7715 2026가단1234');
  expect(ids[0]).toBe(ids[1]);
  expect(shapes[0]).toBe(shapes[1]);
  expect(ids[0]).not.toBe(ids[2]);
});
