import loadDirectory from 'annae:directory';
import loadExplanations from 'annae:explanations';
import loadLetterTexts from 'annae:letter-texts';
import loadStrings from 'annae:locales/interface';
import loadSettings from 'annae:locales/settings';
import loadQuestions from 'annae:questions';
import loadSituations from 'annae:situations';
import { render } from 'preact';
import { languageName } from '../components/shown-languages.ts';
import { FALLBACK_LANGUAGE, isLanguage, LANGUAGES } from '../core/languages.ts';
import { THEMES } from '../core/tooltip/card-look.ts';
import { createTranslator } from '../locales/create-translator.ts';
import type { Fixtures, GalleryGroup, GalleryState } from './gallery-state.ts';
import { cardStates } from './states/card-states.tsx';
import { digestStates } from './states/digest-states.tsx';
import { drawerStates, panelStates } from './states/panel-states.tsx';
import { proposalStates } from './states/proposal-states.tsx';
import { readerStates } from './states/reader-states.tsx';
import { requestStates } from './states/request-states.tsx';
import { settingsStates } from './states/settings-states.tsx';
import { valueStates } from './states/value-states.tsx';
import { wordsStates } from './states/words-states.tsx';

const GROUPS: readonly GalleryGroup[] = [
  cardStates,
  valueStates,
  panelStates,
  drawerStates,
  digestStates,
  readerStates,
  requestStates,
  proposalStates,
  wordsStates,
  settingsStates,
];

/** Shows what the address asks for: `?group=card&lang=vi&theme=dark`; without a group, all of them. */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang');
const language = isLanguage(lang) ? lang : FALLBACK_LANGUAGE;
const theme = THEMES.find((known) => known === asked.get('theme')) ?? 'system';
if (theme !== 'system') document.documentElement.style.setProperty('--annae-scheme', theme);
document.documentElement.lang = 'en';

const strings = await Promise.all([loadStrings(language), loadSettings(language)]);
const fixtures: Fixtures = {
  language,
  t: createTranslator(language, Object.assign({}, ...strings)),
  explanations: await loadExplanations(language),
  directory: await loadDirectory(language),
  situations: await loadSituations(language),
  questions: await loadQuestions(language),
  'letter-texts': await loadLetterTexts(language),
};
const groups = GROUPS.filter(({ id }) => !asked.has('group') || id === asked.get('group'));
const gallery = document.getElementById('gallery')!;
render(<Gallery groups={groups} />, gallery);
await Promise.all(groups.flatMap((group) => group.states.map((state) => stage(group, state))));
document.documentElement.dataset.ready = 'true';

function Gallery({ groups: shown }: { groups: readonly GalleryGroup[] }) {
  return (
    <>
      <h1>Gallery</h1>
      <form class="choices">
        <label>
          Language{' '}
          <select name="lang" value={language}>
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {languageName(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Theme{' '}
          <select name="theme" value={theme}>
            {THEMES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
      </form>
      {shown.map((group) => (
        <section key={group.id}>
          <h2>{group.title}</h2>
          <div class="group" style={{ '--width': `${group.width}px` }}>
            {group.states.map(({ name }) => (
              <section key={name} class="state">
                <h3>{name}</h3>
                <div class="stage" data-state={`${group.id}/${name}`} />
              </section>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** Renders a state in a shadow root of its own, with the style sheets that it has in the product. */
async function stage({ id, styles }: GalleryGroup, { name, show }: GalleryState): Promise<void> {
  const root = gallery.querySelector(`[data-state="${id}/${name}"]`)!.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const holder = root.appendChild(document.createElement('div'));
  render(await show(fixtures), holder);
}
