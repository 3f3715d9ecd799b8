import { importsOf, targetOf } from '../imports.ts';
import { file, type Rule } from '../rule.ts';
import { roomOf, type Source } from '../sources.ts';

/** The rooms of the project, and where the imports of each may lead (README: the picture of the parts). */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  locales: [],
  page: ['core'],
  sources: ['core'],
  components: ['locales', 'core'],
  glossary: ['locales', 'core'],
  workshop: ['glossary', 'locales', 'core'],
  site: ['widget', 'workshop', 'components', 'page', 'sources', 'glossary', 'locales', 'core'],
  widget: ['components', 'page', 'glossary', 'locales', 'core'],
  entrypoints: ['widget', 'components', 'page', 'sources', 'glossary', 'locales', 'core'],
  gallery: ['entrypoints', 'components', 'glossary', 'locales', 'core'],
  audit: ['sources', 'glossary', 'locales', 'core'],
  // It runs on a machine of which the scripts know where browsers are.
  cli: ['audit', 'site', 'workshop', 'scripts', 'sources', 'glossary', 'locales', 'core'],
  receiver: ['glossary', 'locales', 'core'],
};

/** Imports run one way. */
export const arrows: Rule = {
  title: 'Each room imports from itself and from the rooms below it alone, types included.',
  find: (sources) => sources.flatMap(wrongArrows),
  broken: [
    [file('page/highlight/painter.ts', "import { Urgent } from '../../components/tooltip/Urgent.tsx';")],
    [file('page/highlight/painter.ts', "import type { CardContent } from '../../components/tooltip/TermCard.tsx';")],
    [file('core/match/trie.ts', "export { readPage } from '../../page/text/page-text.ts';")],
    [file('core/explanation.ts', "export type Term = import('../glossary/schema/term-schema.ts').Term;")],
    [file('components/panel/Drawer.tsx', "import { adoptStyle } from '../../page/style.ts';")],
    [file('components/panel/Drawer.tsx', "const panel = () => import('../../widget/panel-module.ts');")],
    [file('glossary/schema/term-schema.ts', "import type { Check } from '../../workshop/checks/check.ts';")],
    [file('core/match/find-matches.ts', "import index from 'annae:index';")],
    [file('core/request/make-draft.ts', "import records from 'annae:locales/records';")],
    [file('locales/read-locales.ts', "import { LANGUAGES } from '../core/languages.ts';")],
    [file('widget/embed.ts', "import '../entrypoints/extension/page.css';")],
    [file('sources/pdf/lay-out-page.ts', "import { readPage } from '../../page/text/page-text.ts';")],
    [file('cli/explain.ts', "import { readPage } from '../page/text/page-text.ts';")],
    [file('receiver/server-context.ts', "import { serveDemo } from '../demo/serve-demo.ts';")],
  ],
  kept: [
    [file('entrypoints/popup/Popup.tsx', "import { TermPanel } from '../../components/panel/TermPanel.tsx';")],
    [file('widget/embed.ts', "import css from './launcher.css?inline'; import index from 'annae:index'; import { h } from 'preact';")],
    [file('components/translate.ts', "import en from '../locales/en/interface.json';")],
    [file('components/settings/LanguageSelect.tsx', "import records from 'annae:locales/records';")],
    [file('core/match/grammar/head.ts', "import { isHangul } from '../text/characters.ts'; // import '../../page/style.ts'")],
  ],
};

function wrongArrows(source: Source): string[] {
  const from = roomOf(source);
  return importsOf(source).flatMap((made) => {
    const target = targetOf(source, made);
    const to = target?.split('/')[0];
    return to === undefined || to === from || ARROWS[from]!.includes(to) ? [] : [`${source.path} → ${target}`];
  });
}
