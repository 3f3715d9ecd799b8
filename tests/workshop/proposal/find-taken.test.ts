import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewHash } from '../../../glossary/review-hash.ts';
import { checkGlossary } from '../../../workshop/check-glossary.ts';
import { fixGlossary } from '../../../workshop/fix-glossary.ts';
import { SAMPLE_FILE, sampleTerm, writeGlossary } from '../../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const TODAY = '2026-11-24';

/** A project with a main branch that has the sample. */
function start(files: Record<string, string>) {
  const folder = writeGlossary({ 'surfaces.tsv': '', ...files });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: join(folder, '..'), stdio: 'pipe' });
  const commit = () => {
    fixGlossary({ folder, today: TODAY, laws: null });
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  git('init', '-qb', 'main');
  commit();
  const write = (id: string, headword: string, romanised: string) => {
    mkdirSync(join(folder, 'terms/immigration'), { recursive: true });
    const text = SAMPLE_FILE.replace('id: residence-card', `id: ${id}`).replace('체류카드', headword).replace('cheryu kadeu', romanised);
    writeFileSync(join(folder, `terms/immigration/${id}.yaml`), text);
  };
  const problems = (check: string) => checkGlossary({ folder, today: TODAY, laws: null }).problems.filter((each) => each.check === check);
  return { folder, git, commit, write, problems };
}

describe('a proposal beside the main branch', () => {
  it('is told that its word was added there meanwhile under another id', () => {
    const { git, commit, write, problems } = start({ [PLACE]: SAMPLE_FILE });
    git('checkout', '-qb', 'mine');
    write('stay-slip', '체류증', 'cheryujeung');
    commit();
    expect(problems('taken-words')).toEqual([]);
    git('checkout', '-q', 'main');
    write('stay-card', '체류증', 'cheryujeung');
    commit();
    expect(() => git('merge', '-q', 'mine')).toThrow();
    git('merge', '--abort');
    git('checkout', '-q', 'mine');
    expect(problems('taken-words')).toMatchObject([
      { severity: 'must', file: 'glossary/terms/immigration/stay-slip.yaml', found: { en: expect.stringContaining('stay-card') } },
    ]);
  });

  it('may change a reviewed text, which leaves its review behind, and may not add a review that does not fit', () => {
    const of = reviewHash(sampleTerm(), 'fr');
    const reviewed = SAMPLE_FILE.replace(/(Gardez.*\n {2}reviewed: )null/, `$1{ by: A. Martin, on: 2026-11-20, of: "${of}" }`);
    const { folder, problems } = start({ [PLACE]: reviewed });
    writeFileSync(join(folder, PLACE), reviewed.replace('Gardez-la sur vous.', 'Gardez-la toujours.'));
    expect(problems('stale-reviews')).toMatchObject([{ severity: 'should', field: 'fr.reviewed' }]);
    writeFileSync(join(folder, PLACE), reviewed.replace(of, '000000000000'));
    expect(problems('stale-reviews')).toMatchObject([{ severity: 'must', field: 'fr.reviewed' }]);
  });
});
