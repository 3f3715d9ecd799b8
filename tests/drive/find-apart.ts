import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file does to the process that runs it, so that files after it in the same process would see it: other modules, other globals, counters in the engine. */
const CHANGES_PROCESS = /\bvi\.(?:mock|hoisted|stubGlobal|stubEnv)\(|\.prototype\.\w+ = |\bstartCounting\(/;

/** The test files for Node that need a process of their own, by their paths from the project's folder. */
export function findApart(project: string): string[] {
  const names = readdirSync(join(project, 'tests'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /(?<!\.(?:dom|browser|desktop))\.test\.tsx?$/.test(name));
  const apart = files.filter((name) => CHANGES_PROCESS.test(readFileSync(join(project, 'tests', name), 'utf8')));
  return apart.map((name) => `tests/${name.replaceAll('\\', '/')}`);
}
