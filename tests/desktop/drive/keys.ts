import type { BrowserName } from '../../browser/drive/browsers.ts';

/** The extension's shortcut for its popup. */
export const OPEN_POPUP = 'alt+shift+l';

/**
 * From the popup's beginning past the way to the settings to its first button; from the end of a menu into ours (of a selection) or to
 * our entry (of a picture); what a browser's prompt is answered with; what a picture's menu copies it by.
 */
export const KEYS = {
  chrome: {
    firstButton: ['Tab', 'Tab'],
    ownMenu: ['Up', 'Up', 'Right'],
    ownEntry: ['Up', 'Up'],
    allow: ['Tab', 'Return'],
    deny: ['Return'],
    copyPicture: ['y'],
  },
  firefox: {
    firstButton: ['Tab', 'Tab', 'Tab'],
    ownMenu: ['Up', 'Right'],
    ownEntry: ['Up'],
    allow: ['alt+a'],
    deny: ['Escape'],
    copyPicture: ['y'],
  },
} satisfies Record<BrowserName, Record<string, string[]>>;
