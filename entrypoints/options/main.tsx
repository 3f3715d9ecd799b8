import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/way.css';
import '../../components/proposal/proposal.css';
import '../../components/settings/settings.css';
import '../../components/settings/lists.css';
import '../extension/page.css';
import { loadTexts } from '../extension/own-pages/settings-texts.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { languageOf } from '../extension/settings.ts';
import { openStore } from '../extension/store.ts';
import { followDevice } from './follow-device.ts';
import { OptionsPage } from './OptionsPage.tsx';

const store = await openStore();
showTheme(store.settings);
const [t, device] = await Promise.all([loadTexts(languageOf(store.settings.value, navigator.languages)), followDevice()]);
render(<OptionsPage store={store} device={device} first={t} />, document.getElementById('app')!);
