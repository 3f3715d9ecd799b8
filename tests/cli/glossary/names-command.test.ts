import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesCommand } from '../../../cli/glossary/names-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'annae-names-'));
const page = join(folder, 'page.html');
writeFileSync(
  page,
  '<title>통신 요금 미납 안내</title><p>휴대폰 통신요금을 내지 않으면 이동통신 서비스가 정지됩니다. 계좌로 내 주십시오.</p>',
);

describe('annae glossary names', () => {
  it('tells of a page the names that hold for another service', () => {
    const found = JSON.parse(namesCommand(['--json', page]).output);
    expect(found).toContainEqual(expect.objectContaining({ id: 'bank-account', holdsFor: 'banking', elsewhere: { telecom: 1 } }));
    expect(namesCommand([page]).output).toContain('계좌\tbank-account\tBank account\tbanking\ttelecom 1');
  });

  it('needs a page', () => expect(() => namesCommand([])).toThrow('takes pages'));
});
