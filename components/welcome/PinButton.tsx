import type { Translate } from '../../locales/create-translator.ts';
import { SettingsSection } from '../settings/SettingsSection.tsx';

export interface PinButtonProps {
  /** Whose toolbar it is. */
  browser: 'chromium' | 'firefox';
  t: Translate;
}

/** How the button gets a lasting place in the toolbar: in words, and as a picture of it. */
export function PinButton({ browser, t }: PinButtonProps) {
  return (
    <SettingsSection title={t('welcome.pin')} intro={t(browser === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChrome')}>
      <svg class="toolbar-picture" viewBox="0 0 360 132" aria-hidden="true" focusable="false">
        <rect class="bar" x="1" y="1" width="358" height="44" rx="8" />
        <rect class="address" x="14" y="11" width="246" height="24" rx="12" />
        <circle class="ring" cx="288" cy="23" r="16" />
        <path class="line" d={PUZZLE} transform="translate(278 13)" />
        <path class="line" d="M330 15v.5M330 23v.5M330 31v.5" />
        <rect class="menu" x="152" y="56" width="200" height="70" rx="8" />
        <rect class="dot" x="164" y="79" width="24" height="24" rx="6" />
        <text class="letter" x="176" y="96.5" lang="ko">
          안
        </text>
        <path class="text" d="M196 91h84" />
        <circle class="ring" cx="326" cy="91" r="16" />
        <path class="line" d={browser === 'firefox' ? COG : PIN} transform="translate(316 81)" />
      </svg>
    </SettingsSection>
  );
}

/** On a grid of 20 by 20, as our icons. */
const PUZZLE = 'M4 7h3.2a2 2 0 1 1 3.6 0H14v3.2a2 2 0 1 1 0 3.6V17H4z';
const PIN = 'M7 3.5h6l-1 5.5l2.5 3h-9L8 9zM10 12v5';
const COG = 'M10 7a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5L15 15M15 5l-1.5 1.5M6.5 13.5L5 15';
