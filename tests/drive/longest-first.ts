import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Parts of the paths of files that take longest, the longest first. */
export const LONG = [
  'sixth-language.browser',
  'keys-and-mouse.desktop',
  'start-bundled',
  'linear-work',
  'run-receiver',
  'browser/widget.browser',
  'browser/accessibility.browser',
  'browser/gallery.browser',
  'entrypoints/drafts',
  'upkeep/clock',
  'store/encryption',
];

/** Begins with the longest files, also where nobody has run them yet, so that no worker is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Sorting is stable: what is not long stays in the runner's own order, with the files of a project together.
    return (await super.sort(files)).sort((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b) || sharing(a) - sharing(b));
  }
}

function groupOf({ project }: TestSpecification): number {
  return project.config.sequence.groupOrder;
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONG.findIndex((part) => moduleId.includes(part));
  return rank < 0 ? LONG.length : rank;
}

/** Files that share a process come last, one after the other in the same. */
function sharing({ project }: TestSpecification): number {
  return project.config.isolate ? 0 : 1;
}
