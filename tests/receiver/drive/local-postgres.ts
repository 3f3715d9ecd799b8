import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL server for one test, with a socket in its folder. It keeps all of its write-ahead log and an archive of it. */
export interface LocalPostgres {
  url: string;
  /** Everything that it writes. */
  folder: string;
  stop(): void;
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs on this machine, or null. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions];
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((program) => existsSync(join(folder, program)))) ?? null;
}

/** Starts a server from the programs in a folder. */
export function startPostgres(programs: string): LocalPostgres {
  const folder = mkdtempSync(join(tmpdir(), 'annae-postgres-'));
  const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const run = (program: string, ...options: string[]) =>
    execFileSync(join(programs, program), options, { stdio: 'ignore', cwd: folder, ...owner });
  const data = join(folder, 'data');
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  if (owner.uid !== undefined) for (const path of [folder, archive]) chownSync(path, owner.uid, owner.gid);
  run('initdb', '--pgdata', data, '--username', 'annae', '--auth', 'trust');
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c archive_mode=on -c "archive_command=cp %p ${archive}/%f"`;
  run('pg_ctl', 'start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', settings);
  return {
    url: `postgres://annae@localhost/postgres?host=${folder}`,
    folder,
    stop() {
      run('pg_ctl', 'stop', '--mode', 'immediate', '--pgdata', data);
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL does not run as root, so its packages make a user for it. */
function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
}
