import bucketCount from 'annae:bucket-count';
import loadDirectory from 'annae:directory';
import loadHelpers from 'annae:helpers';
import loadLetterTexts from 'annae:letter-texts';
import loadInterfaceStrings from 'annae:locales/interface';
import loadNames from 'annae:names';
import loadQuestions from 'annae:questions';
import loadScript from 'annae:scripts';
import loadSituations from 'annae:situations';
import type { LetterShell } from '../../components/digest/letter-shell.ts';
import type { LoadStrings } from '../../components/translate.ts';
import { type Bucket, bucketOf, takeFrom } from '../../core/explanation-buckets.ts';
import type { ExplanationFiles, HelpFiles, RequestFiles } from '../../widget/request/request-files.ts';

/** What the page loads of its own site when it is needed; each rejects where it cannot be loaded. */
export const siteFiles: RequestFiles &
  ExplanationFiles &
  HelpFiles &
  Pick<LetterShell, 'loadSigns' | 'loadModel' | 'loadTexts'> & { strings: LoadStrings } = {
  names: loadNames,
  explanation: (term, language) => loadOf(term, `explanations/${language}`),
  sources: (term) => loadOf(term, 'sources'),
  directory: loadDirectory,
  helpers: loadHelpers,
  situations: loadSituations,
  questions: loadQuestions,
  script: loadScript,
  strings: loadInterfaceStrings,
  loadTexts: loadLetterTexts,
  pages: async () => (await import('annae:pages')).default,
  routes: async () => (await import('annae:routes')).default,
  loadModel: async () => (await import('annae:letters')).default,
  loadSigns: async () => (await import('annae:letter-signs')).default,
};

async function loadOf<Kept>(term: number, folder: string): Promise<Kept> {
  const answer = await fetch(new URL(`${folder}/${bucketOf(term, bucketCount)}.json`, document.baseURI));
  return takeFrom((await answer.json()) as Bucket<Kept>, term);
}
