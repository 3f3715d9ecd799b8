import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const STATEMENTS = ['accessibility.ko.md', 'accessibility.md'];
/** KWCAG 2.2 (KS X OT0003:2022): four principles, how many checks each guideline has. */
const CHECKS = { 5: [1, 1, 3, 4], 6: [4, 2, 1, 4, 4], 7: [1, 2, 4], 8: [1, 1] };
const ALL = Object.entries(CHECKS).flatMap(([principle, guidelines]) =>
  guidelines.flatMap((count, at) => Array.from({ length: count }, (_, check) => `${principle}.${at + 1}.${check + 1}`)),
);

interface Evidence {
  file: string;
  title: string;
}

function read(name: string): { checks: string[]; evidence: Evidence[] } {
  const text = readFileSync(join(PROJECT, 'docs/agencies', name), 'utf8');
  return {
    checks: [...text.matchAll(/^\| ([5-8]\.\d\.\d) \|/gm)].map(([, number]) => number!),
    evidence: [...text.matchAll(/`(tests\/[^`]+)`: “(.*?)”(?=;| \|)/g)].map(([, file, title]) => ({ file: file!, title: title! })),
  };
}

describe.each(STATEMENTS)('the statement in %s', (name) => {
  it('has a line for each of the 33 checks of KWCAG 2.2', () => {
    expect(ALL).toHaveLength(33);
    expect(read(name).checks).toEqual(ALL);
  });

  it('names tests that exist', () => {
    const { evidence } = read(name);
    expect(evidence.length).toBeGreaterThan(30);
    expect(evidence.filter(({ file, title }) => !readFileSync(join(PROJECT, file), 'utf8').includes(title))).toEqual([]);
  });
});

it('says the same in both languages', () => {
  const [ko, en] = STATEMENTS.map(read);
  expect(en).toEqual(ko);
});
