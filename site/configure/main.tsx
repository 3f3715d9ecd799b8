import loadStrings from 'annae:locales/configure';
import { render } from 'preact';
import '../../components/theme.css';
import './configure.css';
import { createTranslator } from '../../locales/create-translator.ts';
import { ConfigurePage } from './ConfigurePage.tsx';
import { loadSetup } from './load-setup.ts';

/** In Korean and English alone, for those who keep a site: the one asked for, else Korean where the browser speaks it. */
const asked = new URLSearchParams(location.search).get('lang');
const language = (asked ?? navigator.language).startsWith('ko') ? 'ko' : 'en';
const t = createTranslator(language, await loadStrings(language));
const app = document.getElementById('app')!;
document.documentElement.lang = language;
document.title = `${t('title')} – Annae`;
render(<p role="status">{t('loading')}</p>, app);
try {
  render(<ConfigurePage {...{ language, t }} setup={await loadSetup()} />, app);
} catch {
  render(<p role="alert">{t('failed')}</p>, app);
}
