import browser from 'webextension-polyfill';
import type { Shortcut } from '../../../components/settings/Shortcuts.tsx';

type FirefoxCommands = { openShortcutSettings?(): Promise<void> };

/** The manifest's commands, in the order in which they are shown. */
const COMMANDS: Readonly<Record<string, Shortcut['command']>> = {
  _execute_action: 'open',
  'next-term': 'next',
  'previous-term': 'previous',
};

/** The keys that work in this browser now; none where it has no commands (Firefox for Android). */
export async function listShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return Object.entries(COMMANDS).flatMap(([name, command]) => {
    const found = all.find((candidate) => candidate.name === name);
    return found ? [{ command, keys: found.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's page of shortcuts: Firefox has a call for it, Chromium an address. */
export function openShortcutSettings(): void {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  if (open) void open();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
