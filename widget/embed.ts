import type { Directory } from '../core/directory.ts';
import type { Explanations } from '../core/explanation.ts';
import type { Language } from '../core/languages.ts';
import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import type { Script } from '../core/route/emergency/script.ts';
import type { ScriptKnowledge } from '../core/route/language/read-question.ts';
import type { RouteModel } from '../core/route/route-model.ts';
import { cardContent } from './card/card-content.ts';
import type { CardModule } from './card/card-display.ts';
import { createLauncher } from './launcher.ts';
import { loadedOnUse } from './loaded-on-use.ts';
import type { RequestModule } from './request/request-controller.ts';
import { startAssistant } from './start-assistant.ts';
import { builtInsWork } from './tag/built-ins.ts';
import type { WidgetAttributes } from './tag/read-attributes.ts';
import { undo } from './undo.ts';

export interface EmbedOptions extends WidgetAttributes {
  document: Document;
  index: TermIndex;
  /** Where the modules lie that are loaded on first use. */
  base: URL;
  /** Called when the document has been written anew and everything has been taken off. */
  onReplaced(): void;
}

export interface EmbeddedWidget {
  open(): void;
  stop(): void;
}

/** The assistant in a page without the extension: the same marks and cards, a button and a drawer for the list. */
export function embed({
  document,
  index,
  base,
  language: first,
  position,
  root,
  offersRequests,
  requestsTo,
  onReplaced,
}: EmbedOptions): EmbeddedWidget {
  let language = first;
  let isOver = false;
  const load = async <Module>(name: string): Promise<Module> => {
    // What it brings would take them as they are now.
    if (!builtInsWork()) throw new Error('the page has replaced built-in functions by others that do not work.');
    return import(/* @vite-ignore */ new URL(name, base).href);
  };
  /** One file a language, so that no address tells which term was asked for. */
  const explanations = async (wanted: Language) => (await load<{ default: Explanations }>(`explanations-${wanted}.js`)).default;

  const assistant = startAssistant({
    document,
    root,
    index,
    language,
    settings: { density: 'first', fromLevel: 1 },
    ownStyle: true,
    // The page's scripts are the agency's own, and tools for accessibility look into open roots only.
    rootMode: 'open',
    loadCard: () => load<CardModule>('card.js'),
    explain: async (term, wanted) => cardContent(await explanations(wanted), term),
    onAsk: offersRequests
      ? async (term) => {
          openRequest(term);
          return true;
        }
      : null,
    onChange: () => drawer.ifLoaded((controller) => controller.update()),
    onReplaced() {
      stop();
      onReplaced();
    },
    onFault: stopFor,
  });

  const drawer = loadedOnUse(async () => {
    const module = await load<typeof import('./panel/panel-module.ts')>('panel.js');
    return module.createDrawerController({
      host: assistant.host,
      side: position,
      loadPanel: async () => module,
      async list() {
        const { terms } = await explanations(language);
        return assistant.terms().map(({ term, count }) => ({ term, count, headword: terms[term]!.headword, name: terms[term]!.name }));
      },
      language: () => language,
      onLanguage: speak,
      onGo: assistant.goTo,
      onAsk: offersRequests ? () => openRequest(null) : null,
      onFault: stopFor,
    });
  }, stopFor);

  const requests = loadedOnUse(async () => {
    const module = await load<RequestModule>('request.js');
    return module.createRequestController({
      root: root ?? document.documentElement,
      host: assistant.host,
      loadModule: async () => module,
      async loadKnowledge(wanted) {
        const [directory, routes, { terms }] = await Promise.all([
          load<{ default: Directory }>(`directory-${wanted}.js`),
          load<{ default: RouteModel }>(`routes-${wanted}.js`),
          explanations(wanted),
        ]);
        const loadScript = async (script: Script) => (await load<{ default: ScriptKnowledge }>(`script-${script}.js`)).default;
        return { language: wanted, directory: directory.default, routes: routes.default, terms, match: createMatcher(index), loadScript };
      },
      language: () => language,
      onLanguage: speak,
      endpoint: requestsTo,
      onFault: stopFor,
    });
  }, stopFor);

  const launcher = position === 'none' ? null : createLauncher({ host: assistant.host(), side: position, language, onPress: open });
  assistant.ready.catch(stopFor);

  function open(): void {
    if (isOver) return;
    drawer.use((controller) => controller.open());
  }

  function speak(next: Language): void {
    language = next;
    assistant.setLanguage(next);
  }

  function openRequest(term: string | null): void {
    const { title, location } = document;
    const occasion = { term, page: { title, host: location.hostname }, terms: assistant.terms() };
    requests.use((controller) => controller.open(occasion));
  }

  /** Once: what is wrong with a page comes up in many places. */
  function stopFor(fault: unknown): void {
    if (isOver) return;
    console.error('Annae:', fault);
    stop();
  }

  function stop(): void {
    isOver = true;
    undo(
      () => launcher?.destroy(),
      () => drawer.ifLoaded((controller) => controller.destroy()),
      () => requests.ifLoaded((controller) => controller.destroy()),
      assistant.destroy,
    );
  }

  return { open, stop };
}
