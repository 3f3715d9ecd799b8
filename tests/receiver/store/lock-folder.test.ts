import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askHolder, lockFolder } from '../../../receiver/store/lock-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lockFolder', () => {
  it('gives a folder to one process at a time', async () => {
    const unlock = (await lockFolder(folder))!;
    expect(await lockFolder(folder)).toBeNull();
    await unlock();
    const again = await lockFolder(folder);
    expect(again).not.toBeNull();
    await again!();
  });

  it('lets others ask the holder, and survives a question that goes wrong', async () => {
    const answer = async (question: string) => {
      if (question === 'fail') throw new Error('no');
      return `You asked “${question}”.`;
    };
    expect(await askHolder(folder, 'who?')).toBeNull();
    expect(await askHolder(join(folder, 'nowhere'), 'who?')).toBeNull();
    const unlock = (await lockFolder(folder, answer))!;
    await expect(askHolder(folder, 'fail')).rejects.toThrow('another receiver is using');
    expect(await lockFolder(folder)).toBeNull();
    expect(await askHolder(folder, '누구?')).toBe('You asked “누구?”.');
    expect(statSync(join(folder, 'lock')).mode & 0o777).toBe(0o600);
    await unlock();
    expect(await askHolder(folder, 'who?')).toBeNull();
  });

  it('takes over from a process that was killed', async () => {
    const holder = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${JSON.stringify(join(folder, 'lock'))}, () => console.log('held'))`,
    ]);
    await once(holder.stdout, 'data');
    expect(await lockFolder(folder)).toBeNull();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const unlock = await lockFolder(folder);
    expect(unlock).not.toBeNull();
    await unlock!();
  });

  it('locks a folder whose path is too long for a socket', async () => {
    const deep = join(folder, 'x'.repeat(120));
    mkdirSync(deep);
    const unlock = (await lockFolder(deep))!;
    expect(await lockFolder(deep)).toBeNull();
    await unlock();
  });
});
