import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import '../../components/settings/lists.css';
import '../../components/welcome/welcome.css';
import '../extension/page.css';
import { loadTexts } from '../extension/own-pages/settings-texts.ts';
import { listShortcuts } from '../extension/own-pages/shortcuts.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { languageOf } from '../extension/settings.ts';
import { openStore } from '../extension/store.ts';
import { WelcomePage } from './WelcomePage.tsx';

const store = await openStore();
showTheme(store.settings);
const [t, shortcuts] = await Promise.all([loadTexts(languageOf(store.settings.value, navigator.languages)), listShortcuts()]);
render(<WelcomePage store={store} shortcuts={shortcuts} first={t} />, document.getElementById('app')!);
