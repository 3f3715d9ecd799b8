import { Session } from 'node:inspector';

/** What a task did, in numbers that do not depend on how fast or busy the machine is. */
export interface Work {
  /** How often functions of this project, and the blocks in them, were run. */
  blocks: number;
  /** Bytes that were allocated, to a few per cent, those that are garbage since included: copying is done by the engine, in no block of ours. */
  bytes: number;
  /** Characters that regular expressions were led over, from where each began to the end of what it found. */
  characters: number;
}

/** Every so many bytes one allocation is recorded; fewer make the sum exact and the task slow. */
const SAMPLING = 512;

/** Folders of our own code. */
const ROOMS = /\/(?:core|cli|glossary|receiver)\//;

const session = new Session();

/** Begins to count. What is to be counted has to be imported later: code that is compiled already has no counters. */
export function startCounting(): void {
  session.connect();
  post('Profiler.enable');
  post('HeapProfiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/** Counts what a task does until it is done; nothing else may run meanwhile. */
export async function countWork(task: () => unknown): Promise<Work> {
  post('Profiler.takePreciseCoverage');
  post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const characters = countCharacters();
  try {
    await task();
  } finally {
    characters.stop();
  }
  const { profile } = post('HeapProfiler.stopSampling') as { profile: { head: Allocations } };
  const { result } = post('Profiler.takePreciseCoverage') as { result: Script[] };
  return { blocks: blocksIn(result), bytes: bytesOf(profile.head), characters: characters.sum() };
}

interface Script {
  url: string;
  functions: { ranges: { count: number }[] }[];
}

interface Allocations {
  selfSize: number;
  children: Allocations[];
}

/** Through a session to the own thread, answers come at once. */
function post(method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

function blocksIn(scripts: readonly Script[]): number {
  const own = scripts.filter(({ url }) => ROOMS.test(url) && !/\/node_modules\/|\/tests\//.test(url));
  return own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges)).reduce((sum, { count }) => sum + count, 0);
}

function bytesOf({ selfSize, children }: Allocations): number {
  return children.reduce((sum, child) => sum + bytesOf(child), selfSize);
}

/** Everything that uses a regular expression, `replace` and `split` among them, calls `exec` where that is not the engine's own. */
function countCharacters() {
  const own = RegExp.prototype.exec;
  let sum = 0;
  RegExp.prototype.exec = function exec(text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = own.call(this, text);
    const end = found ? found.index + found[0].length : this.sticky ? from : text.length;
    sum += 1 + Math.max(0, end - from);
    return found;
  };
  return {
    sum: () => sum,
    stop: () => {
      RegExp.prototype.exec = own;
    },
  };
}
