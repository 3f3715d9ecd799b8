import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExplainedText } from '../../cli/explain.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  code: number | null;
  output: string;
  complaint: string;
}

/** Runs the program as a terminal would, with something to read on standard input; `head`: only the beginning of its output is read. */
function annae(args: readonly string[], input: string | Uint8Array = '', { head = false } = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['cli/annae.mjs', ...args], { cwd: PROJECT });
    const run: Run = { code: null, output: '', complaint: '' };
    child.stdout.setEncoding('utf8').on('data', (data) => {
      run.output += data;
      if (head) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (data) => {
      run.complaint += data;
    });
    child.on('error', reject).on('close', (code) => resolve({ ...run, code }));
    child.stdin.on('error', () => {}).end(input);
  });
}

/** A program is started for each of these tests, several at once. */
const SLOW = { timeout: 60_000 };

// The first start after a change compiles, which takes seconds.
beforeAll(() => annae(['explain', '-'], '').then(() => {}), 60_000);

it('standard input is waited for', SLOW, () => {
  const { stdout, stderr } = spawnSync(`(sleep 2; echo 외국인등록증) | "${process.execPath}" cli/annae.mjs explain -`, {
    cwd: PROJECT,
    shell: true,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('Residence Card');
});

describe.concurrent('annae explain', SLOW, () => {
  it('ends quietly if only the beginning of its output is read', async () => {
    const run = await annae(['explain', '--json', '--lines', '-'], '외국인등록증을 잃어버렸습니다.\n'.repeat(1_000), { head: true });
    expect(run).toMatchObject({ code: 0, complaint: '' });
    expect(run.output).toContain('Residence Card');
  });

  it('prints one object with --json: the text as it was read, and each term with its place and name', async () => {
    const run = await annae(['explain', '--json', '-'], '외국인등록증을 잃어버렸습니다.\n');
    expect(run).toMatchObject({ code: 0, complaint: '' });
    expect(run.output.trimEnd()).not.toContain('\n');
    expect(JSON.parse(run.output)).toMatchObject({
      lang: 'en',
      url: null,
      text: '외국인등록증을 잃어버렸습니다.\n',
      matches: [
        { id: 'alien-registration-card', headword: '외국인등록증', surface: '외국인등록증', start: 0, end: 6, name: 'Residence Card' },
      ],
      services: expect.arrayContaining([{ id: 'immigration', score: expect.any(Number), reasons: expect.any(Array) }]),
    });
  });

  it('prints one object a line with --lines, in order, for empty lines too', async () => {
    const { code, output } = await annae(['explain', '--json', '--lines', '-'], '여권을 준비하세요.\n\n안내\r\n귀화 신청\n');
    const answers: ExplainedText[] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ text, matches }) => [text, matches.map(({ surface }) => surface)])).toEqual([
      ['여권을 준비하세요.', ['여권']],
      ['', []],
      ['안내', []],
      ['귀화 신청', ['귀화', '신청']],
    ]);
  });

  it('prints each term once with its name, for people to read', async () => {
    const run = await annae(['explain', '-'], '외국인등록증이 없으면 외국인등록증을 신청하세요. 체류기간도 보세요.');
    expect(run).toMatchObject({ code: 0, complaint: '' });
    expect(run.output).toMatch(/^외국인등록증\tResidence Card\n신청\t[^\n]+\n체류기간\t[^\n]+\n$/);
  });
});

it.concurrent('annae route names the lines for any subject where a question is not understood', SLOW, async () => {
  const { code, output } = await annae(['route', '-'], 'xyzzy');
  expect(code).toBe(0);
  expect(output).toMatch(/^Nothing in it names a subject\. For any subject: (?=.*1345)(?=.*1577-1366)/);
});

describe.concurrent('annae route --lines', SLOW, () => {
  it('answers for each line, in order, which services help and whether somebody is in danger', async () => {
    const lines = [
      { message: '보증금을 안 돌려줘요' },
      { message: 'My husband hits me' },
      { url: 'https://www.hikorea.go.kr/x', title: '체류기간 연장', message: null },
      { text: 'My husband hits me' },
      {},
    ];
    const { code, output } = await annae(['route', '--lines', '-'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ services, urgent }) => [services[0]?.id, urgent])).toEqual([
      ['housing', 'no'],
      ['safety', 'yes'],
      ['immigration', 'no'],
      ['safety', 'yes'],
      [undefined, 'no'],
    ]);
    expect(answers[1].services[0].reasons[0]).toMatch(/^urgent 112, 1577-1366, 1366 \(.*hit.*\)$/);
  });

  it.each([
    ['a line that is not JSON', '{"message":"a"}\nhelp', /Line 2 is not JSON/],
    ['a field that is not a text', '{"message":5}', /Line 1: message takes a text/],
  ])('refuses %s by its line, with exit code 2', async (_, input, line) => {
    const { code, output, complaint } = await annae(['route', '--lines', '-'], input);
    expect(complaint).toMatch(line);
    expect({ code, output }).toEqual({ code: 2, output: '' });
  });
});

describe.concurrent('annae', SLOW, () => {
  it('lists its commands when it is asked for help', async () => {
    const { code, output } = await annae(['help']);
    expect(code).toBe(0);
    expect(output).toContain('annae explain');
  });

  it.each<[string, string[], RegExp]>([
    ['no command', [], /annae/],
    ['a command that there is not', ['explian', '-'], /There is no command “explian”/],
    ['no file', ['explain'], /takes one file/],
    ['a file that is not there', ['explain', 'nowhere.txt'], /There is no file nowhere.txt/],
    ['standard input that is no text', ['explain', '-'], /standard input is not valid UTF-8/],
  ])('refuses %s with one line on standard error and exit code 2', async (_, args, line) => {
    const { code, output, complaint } = await annae(args, Uint8Array.of(0xbf, 0xa9, 0xb1, 0xc7));
    expect(complaint).toMatch(line);
    expect(complaint.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, output }).toEqual({ code: 2, output: '' });
  });
});
