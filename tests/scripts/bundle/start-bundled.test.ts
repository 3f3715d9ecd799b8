import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeSmallProject } from './small-project.ts';

const SLOW = { timeout: 240_000 };
const TERM = 'glossary/terms/immigration/alien-registration-card.yaml';

let project: string;
beforeAll(() => {
  project = makeSmallProject();
});
afterAll(() => rmSync(project, { recursive: true }));

interface Run {
  code: number;
  output: string;
  complaint: string;
}

/** Starts the command line of a project anew. */
async function annae(args: readonly string[], folder = project): Promise<Run> {
  const child = spawn(process.execPath, [join(folder, 'cli/annae.mjs'), ...args], { cwd: folder });
  child.stdin.end('외국인등록증을 잃어버렸습니다. 010-1234-5678\n');
  const code = new Promise<number>((resolve) => child.once('close', resolve));
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, output, complaint };
}

const explain = () => annae(['explain', '-']);
const place = (path: string) => join(project, path);
const bundles = () => readdirSync(place('.cache/bundles'));

/** Changes a file of the project until the test ends. */
function change(path: string, from: string, to: string): void {
  const before = readFileSync(place(path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(place(path), before.replaceAll(from, to));
  undo = () => writeFileSync(place(path), before);
}
let undo = () => {};
afterEach(() => {
  undo();
  undo = () => {};
});

describe('the command line', SLOW, () => {
  const COMMANDS = [
    ['help'],
    ['explain', '-', '--json'],
    ['route', '-'],
    ['request', '-', '--term', '외국인등록증', '--message', 'My card is lost, 010-1234-5678', '--lang', 'vi', '--json'],
    ['redact', '-', '--lines'],
    ['who-answers', '--speak', 'vi', '--at', '2026-11-27T15:00', '--json'],
    ['glossary', 'check'],
    ['explian'],
  ];

  it('says the same from its sources, at its first start as a bundle, and at its second', async () => {
    writeFileSync(place('.cache'), 'a file, so that nothing can be kept');
    const fromSources = await Promise.all(COMMANDS.map((args) => annae(args)));
    rmSync(place('.cache'));
    const first: Run[] = [];
    for (const args of COMMANDS) first.push(await annae(args));
    expect(bundles()).toHaveLength(1);
    const second = await Promise.all(COMMANDS.map((args) => annae(args)));
    expect(first).toEqual(fromSources);
    expect(second).toEqual(fromSources);
    expect(fromSources.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
    expect(fromSources[1]!.output).toContain('Residence Card');
  });

  it('sees a changed text of a term at the next start, and its undoing', async () => {
    expect((await explain()).output).toContain('Residence Card');
    change(TERM, 'Residence Card', 'Residence Paper');
    expect((await explain()).output).toContain('Residence Paper');
    undo();
    expect((await explain()).output).toContain('Residence Card');
  });

  it('sees changed code at the next start, and names the real file and line of a fault', async () => {
    change('cli/explain.ts', 'const tools = openTools();', "throw new Error('a fault');");
    const { code, complaint } = await explain();
    expect(code).toBe(1);
    expect(complaint).toMatch(/a fault[\s\S]*cli[/\\]explain\.ts:\d+/);
    const lines = readFileSync(place('cli/explain.ts'), 'utf8').split('\n');
    const line = Number(/explain\.ts:(\d+)/.exec(complaint)![1]);
    expect(lines[line - 1]).toContain('a fault');
  });

  it('names the real file of code that cannot be read', async () => {
    change('cli/explain.ts', 'const tools = openTools();', 'const tools = ;');
    expect((await explain()).complaint).toMatch(/cli[/\\]explain\.ts:\d+/);
  });

  it.each([
    ['a file of the bundle', () => bundleFiles().filter((path) => path.endsWith('.js'))],
    ['the record of a bundle', () => bundleFiles().filter((path) => path.endsWith('.json'))],
    ['a part of the compiled glossary', () => filesBelow('.cache/compiled')],
  ])('works, and is whole again, after %s was broken', async (_, broken) => {
    await explain();
    for (const path of broken()) truncateSync(path, 20);
    for (let start = 0; start < 2; start++) {
      const { code, output, complaint } = await explain();
      expect({ code, output, complaint }).toEqual({ code: 0, output: expect.stringContaining('Residence Card'), complaint: '' });
    }
  });

  it('starts several times at once where nothing is kept yet', async () => {
    rmSync(place('.cache'), { recursive: true });
    const ask = () => annae(['who-answers', '--speak', 'vi']);
    for (const run of await Promise.all([ask(), ask(), ask()]))
      expect(run).toMatchObject({ code: 0, complaint: '', output: expect.stringContaining('1345') });
    expect(bundles().filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('says what to do if nothing is installed', async () => {
    const bare = makeSmallProject({ installed: false });
    const { code, output, complaint } = await annae(['help'], bare);
    rmSync(bare, { recursive: true });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(complaint).toMatch(/^annae: the libraries of this project are not installed; run `npm ci` in .+\n$/);
  });
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(place(folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function bundleFiles(): string[] {
  return filesBelow('.cache/bundles');
}
