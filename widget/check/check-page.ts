import { LANGUAGES } from '../../core/languages.ts';
import { readOwnTerms } from '../../core/own-terms/read-own-terms.ts';
import type { Translate } from '../../locales/create-translator.ts';
import type { LoadFile } from '../load-file.ts';
import type { Note } from '../note.ts';
import { readAssistantOptions } from '../options/assistant-options.ts';
import type { PageSettings } from '../options/gather-options.ts';
import type { LaterOptions } from '../options/later-options.ts';
import { readLaterOptions, writeSettings } from '../options/read-later-options.ts';
import { type AuthorLanguage, authorLanguage, authorTexts, sayProblem } from '../options/say.ts';
import { loadOwnTerms } from '../own-terms/load-own-terms.ts';
import { sayFault, sayOwnProblem } from '../own-terms/say-own-terms.ts';
import { findObstacle } from '../tag/find-obstacle.ts';
import { openWidgetFiles, type WidgetFiles } from '../widget-files.ts';
import type { CheckFinding, CheckReport } from './check-report.ts';
import { sayWeak } from './say-weak.ts';
import { findWeakColours } from './weak-colours.ts';

export interface CheckedPage {
  document: Document;
  version: string;
  isRunning: boolean;
  settings: PageSettings;
  notes: readonly Note[];
  base: URL;
  load: LoadFile;
}

/** Looks at what is set and whether all of it works, prints it, and returns the same. Loads what a reader would load by and by; nothing else is asked for. */
export async function checkPage(page: CheckedPage, language: AuthorLanguage = authorLanguage()): Promise<CheckReport> {
  const t = await authorTexts(language);
  const { document, settings, version, isRunning } = page;
  const files = openWidgetFiles(page.load);
  const { options, problems } = readLaterOptions(settings, document);
  const findings: CheckFinding[] = [
    ...(await startFindings(page, t)),
    ...problems.map((problem): CheckFinding => ({ about: 'option', text: sayProblem(problem, t) })),
    ...sayWeak(findWeakColours(document, options.colours ?? {}), t).map((text): CheckFinding => ({ about: 'colours', text })),
    ...(options.launcher === 'none' ? [{ about: 'way-in' as const, text: t('check.noButton') }] : []),
    ...(await fileFindings(files, settings, t)),
    ...(await termsFindings(page, t)),
    ...(await centreFindings(files, options, t)),
  ];
  const report: CheckReport = {
    version,
    isRunning,
    marks: CSS.highlights?.get('annae-term')?.size ?? 0,
    set: writeSettings(settings),
    findings,
    policy: policyOf(document),
  };
  print(report, t);
  return report;
}

async function startFindings({ base, isRunning, notes }: CheckedPage, t: Translate): Promise<CheckFinding[]> {
  const start = (text: string): CheckFinding => ({ about: 'start', text });
  if (typeof Highlight === 'undefined') return [start(t('check.oldBrowser'))];
  const obstacle = await findObstacle(base);
  return [
    ...(obstacle ? [start(obstacle)] : []),
    ...(isRunning ? [] : [start(t('check.notStarted'))]),
    ...notes.map((note) => start(t(`notes.${note}`))),
  ];
}

/** The files that a reader comes to need, in the language of the start. */
async function fileFindings(files: WidgetFiles, settings: PageSettings, t: Translate): Promise<CheckFinding[]> {
  const { language } = readAssistantOptions(settings.set);
  const loads: Readonly<Record<string, () => Promise<unknown>>> = {
    launcher: files.launcher,
    card: files.card,
    values: files.values,
    help: files.help,
    panel: files.panel,
    request: files.request,
    [`interface-${language}`]: () => files.strings(language),
    [`names-${language}`]: () => files.names(language),
    [`explanations-${language}`]: () => files.explanation(0, language),
    [`directory-${language}`]: () => files.directory(language),
  };
  const found = await Promise.all(
    Object.entries(loads).map(([name, load]) =>
      load().then(
        () => [],
        () => [{ about: 'file' as const, text: t('check.file', { name }) }],
      ),
    ),
  );
  return found.flat();
}

async function termsFindings({ settings: { set }, document }: CheckedPage, t: Translate): Promise<CheckFinding[]> {
  const { terms } = set;
  if (!terms) return [];
  const finding = (reason: string): CheckFinding => ({ about: 'terms', text: t('check.terms', { reason }) });
  try {
    const { problems } = readOwnTerms(typeof terms === 'string' ? await loadOwnTerms(new URL(terms, document.baseURI), fetch) : terms);
    return problems.map((problem) => finding(sayOwnProblem(problem, t)));
  } catch (fault) {
    return [finding(sayFault(fault, t))];
  }
}

async function centreFindings(files: WidgetFiles, { centre: id, service }: LaterOptions, t: Translate): Promise<CheckFinding[]> {
  if (!id) return [];
  const { centres } = await files.directory(LANGUAGES[0]).catch(() => ({ centres: null }));
  const centre = centres?.find((each) => each.id === id);
  if (centres && !centre) return [{ about: 'centre', text: t('check.noCentre', { id, ids: centres.map((each) => each.id).join(', ') }) }];
  const counsels = !centre || !service || centre.services.includes(service);
  return counsels ? [] : [{ about: 'centre', text: t('check.otherService', { id, service }) }];
}

/** What the server sends cannot be read, and to try it out would be a violation that somebody may be told of. */
function policyOf(document: Document): CheckReport['policy'] {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')].map(
    ({ content }) => content,
  );
  return { meta: metas.length ? metas : null, trustedTypes: 'trustedTypes' in window ? 'in the browser' : 'not in the browser' };
}

function print({ version, isRunning, marks, set, findings, policy }: CheckReport, t: Translate): void {
  const say = (text: string) => console.info('Annae:', text);
  say(t('check.version', { version, state: t(isRunning ? 'check.running' : 'check.notRunning'), marks }));
  say(set.length ? t('check.set', { set: set.join(' ') }) : t('check.nothingSet'));
  say(policy.meta ? t('check.meta', { policy: policy.meta.join(' | ') }) : t('check.policyUnknown'));
  if (!findings.length) say(t('check.allWell'));
  for (const { text } of findings) console.warn('Annae:', text);
}
