import { join } from 'node:path';
import { readGlossary } from '../../../glossary/read/read-glossary.ts';
import { findExpiring } from '../../../workshop/expiring/find-expiring.ts';
import type { ReleaseCheck } from './release-check.ts';

/** The same as `annae glossary expiring --fail`: a release lives for months, and must not tell numbers that end next week. */
export const expiringFacts: ReleaseCheck = {
  name: 'numbers of the law',
  find: ({ project, today }) =>
    findExpiring(readGlossary(join(project, 'glossary/')), today).map(
      ({ file, id, until }) => `${file}: ${id} ends on ${until}, and nothing follows it; write the number that does, with its source.`,
    ),
};
