import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/way.css';
import '../../components/proposal/proposal.css';
import '../extension/page.css';
import './proposal-page.css';
import { loadInterface } from '../../components/translate.ts';
import { loadFilledExplanations } from '../extension/explanations.ts';
import { loadStrings } from '../extension/interface-strings.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { loadCorrection } from '../extension/proposals/open-correction.ts';
import { languageOf } from '../extension/settings.ts';
import { openStore } from '../extension/store.ts';
import { ProposalPage } from './ProposalPage.tsx';

const store = await openStore();
showTheme(store.settings);
const language = languageOf(store.settings.value, navigator.languages);
const named = new URLSearchParams(location.search).get('about') ?? '';
const [about, { terms }] = await Promise.all([
  loadCorrection(named),
  loadFilledExplanations(language),
  loadInterface(language, loadStrings),
]);
const explanation = terms.find(({ id }) => id === about?.term) ?? null;
render(<ProposalPage {...{ language, explanation }} from={about?.from ?? null} />, document.getElementById('app')!);
