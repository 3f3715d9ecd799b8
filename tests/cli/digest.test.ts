import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../cli/digest.ts';
import type { Digest } from '../../core/digest/digest.ts';

const NOW = new Date('2026-12-01T03:00:00Z');
const FINE = `                과 태 료  부 과  사 전 통 지 서

 성      명 : 응우옌 반 안          차량번호 : 12가 3456
 위 반 일 시 : 2026년 11월 3일 14:22
 위 반 내 용 : 속도위반 (제한속도 50km/h, 주행속도 67km/h)
 적 용 법 조 : 도로교통법 제160조 제3항

   부과예정금액          40,000원
   사전납부금액          32,000원  (20% 감경)
   사전납부기한          2026. 12. 10.까지
   납부계좌              국민은행 451-90-123456

 귀하의 차량이 무인교통단속장비에 적발되어 사전통지하오니
 의견이 있으신 경우 2026. 12. 10.까지 의견을 제출하여 주시기 바랍니다.

                    2026년 11월 20일
                 서 울 마 포 경 찰 서 장  (직인)
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function printed(name: string, content: string, ...args: string[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return (await digest([path, ...args], NOW)).output;
}

const digestOf = async (name: string, content: string) => JSON.parse(await printed(name, content, '--json')) as Digest;

describe('annae digest', () => {
  it('tells the kind of a letter, the sum to pay now and later, the last day and the account, with their places', async () => {
    const { kind, fields, todo, service, text } = await digestOf('fine.txt', FINE);
    expect({ kind, service }).toEqual({ kind: 'traffic-fine', service: 'bills' });
    expect(fields).toMatchObject({
      amount: { won: 32_000 },
      amountLater: { won: 40_000 },
      due: { date: '2026-12-10' },
      issued: { date: '2026-11-20' },
    });
    const { start, end } = fields.account as { start: number; end: number };
    expect(text.slice(start, end)).toBe('국민은행 451-90-123456');
    expect(todo[0]).toEqual({ id: 'pay', by: '2026-12-10', daysLeft: 9, won: 32_000 });
  }, 60_000);

  it('reads tables of a page, with the label of a row and the head of its column', async () => {
    const { kind, fields } = await digestOf(
      'gas.html',
      `<h1>2026년 11월 도시가스요금 청구서</h1><table><tr><th>구분</th><th>납기내</th><th>납기후</th></tr>
       <tr><th>금액(원)</th><td>38,450</td><td>39,220</td></tr><tr><th>납부기한</th><td>2026. 12. 31.</td><td>2027. 1. 31.</td></tr></table>
       <dl><dt>가상계좌</dt><dd>신한은행 561-90123-456789<br>우리은행 270-123456-18-001</dd></dl>`,
    );
    expect(kind).toBe('gas');
    expect(fields).toMatchObject({ amount: { won: 38_450 }, due: { date: '2026-12-31' }, account: { text: '신한은행 561-90123-456789' } });
  });

  it('warns of a fake, and never asks to pay it', async () => {
    const { warning, todo } = await digestOf(
      'fake.txt',
      '[국제발신] 과태료 미납으로 차량 압류 예정. 아래 앱 설치 후 오늘까지 납부 http://bit.ly/3xYz 40,000원',
    );
    expect(warning).toBe('imitation');
    expect(todo.map(({ id }) => id)).toEqual(['report-scam']);
  });

  it('says of a newspaper that it is no letter', async () => {
    const news =
      '서울시, 과태료 체납 차량 단속\n홍길동 기자\n서울시는 과태료 30만원 이상 체납 차량을 단속한다고 밝혔다. 시에 따르면 체납액은 3억 원으로 나타났다.';
    expect(await digestOf('news.txt', news)).toMatchObject({ kind: null, todo: [] });
  });

  it.each([
    ['en', '₩32,000', 'Thursday, December 10, 2026'],
    ['ko', '₩32,000', '2026년 12월 10일 목요일까지'],
    ['fr', '32 000 ₩', 'jeudi 10 décembre 2026'],
  ])('is printed in the reader’s language: %s', async (lang, sum, day) => {
    const output = (await printed('fine.txt', FINE, '--lang', lang)).replace(/[\u00a0\u202f]/g, ' ');
    expect(output).toContain(sum);
    expect(output).toContain(day);
    expect(output).not.toMatch(/\{[a-z-]+\}/);
  });

  it('says of a picture that it cannot decode how to get a JPEG', async () => {
    const path = join(folder, 'photo.heic');
    writeFileSync(path, Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(12)]));
    await expect(digest([path], NOW)).rejects.toThrow(/HEIC picture.*Most Compatible takes JPEG/);
    writeFileSync(join(folder, 'cut.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]));
    await expect(digest([join(folder, 'cut.jpg')], NOW)).rejects.toThrow('is not a picture, or it is broken');
  });

  it('says of a wrong day what it takes', async () => {
    await expect(digest(['-', '--today', 'tomorrow'], NOW)).rejects.toThrow('--today takes a day such as 2026-12-01');
  });
});
