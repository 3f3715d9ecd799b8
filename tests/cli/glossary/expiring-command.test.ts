import { beforeEach, describe, expect, it } from 'vitest';
import { expiringCommand } from '../../../cli/glossary/expiring-command.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';

const FACT =
  'facts:\n  - { id: wage, kind: amount, value: 10320, unit: KRW, from: null, who: all, source: { law: 최저임금법, article: 제5조 }, checked: null, until: 2026-12-31 }\nko:';
const on = (day: string) => new Date(`${day}T03:00:00Z`);
let here: string[];

beforeEach(() => {
  here = ['--folder', writeGlossary({ 'terms/immigration/residence-card.yaml': SAMPLE_FILE.replace('ko:', FACT) })];
});

describe('annae glossary expiring', () => {
  it('names what expires within thirty days, or within as many as are given', () => {
    expect(expiringCommand(here, on('2026-11-30'))).toEqual({ output: 'No number expires within 30 days.', code: 0 });
    expect(expiringCommand([...here, '--days', '31'], on('2026-11-30')).output).toMatch(
      /^2026-12-31 {2}31 days left {2}.*residence-card\.yaml: wage/,
    );
    expect(JSON.parse(expiringCommand([...here, '--json'], on('2027-01-02')).output)).toMatchObject({
      expiring: [{ id: 'wage', field: 'facts.0', until: '2026-12-31', daysLeft: -2 }],
    });
  });

  it('fails where it is asked to and something expires', () => {
    expect(expiringCommand([...here, '--fail'], on('2026-11-30')).code).toBe(0);
    expect(expiringCommand([...here, '--fail'], on('2026-12-01')).code).toBe(1);
    expect(expiringCommand(here, on('2026-12-01')).code).toBe(0);
  });
});
