import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/way.css';
import './propose.css';
import type { Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { readAddress } from './asked-word.ts';
import { ProposePage } from './ProposePage.tsx';

const today = seoulDate(new Date());

function ProposeApp() {
  const [asked, setAsked] = useState(() => readAddress(location, navigator.languages));

  /** In the address, so that it outlives the page without being stored. */
  function choose(language: Language): void {
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    history.replaceState(null, '', address);
    setAsked({ ...asked, language });
  }

  return <ProposePage asked={asked} today={today} onLanguage={choose} />;
}

render(<ProposeApp />, document.getElementById('app')!);
