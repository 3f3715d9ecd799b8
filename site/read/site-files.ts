import loadDirectory from 'annae:directory';
import loadExplanations from 'annae:explanations';
import loadLetterTexts from 'annae:letter-texts';
import loadInterfaceStrings from 'annae:locales/interface';
import loadQuestions from 'annae:questions';
import loadScript from 'annae:scripts';
import loadSituations from 'annae:situations';
import type { LetterShell } from '../../components/digest/letter-shell.ts';
import type { LoadStrings } from '../../components/translate.ts';
import { holdAllToday } from '../../core/facts/hold-today.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { RequestFiles } from '../../widget/request/request-files.ts';

/** What the page loads of its own site when it is needed; each rejects where it cannot be loaded. */
export const siteFiles: RequestFiles & Pick<LetterShell, 'loadSigns' | 'loadModel' | 'loadTexts'> & { strings: LoadStrings } = {
  explanations: async (language) => holdAllToday(await loadExplanations(language), language, seoulDate(new Date())),
  directory: loadDirectory,
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
