import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { createLauncher } from '../../widget/launcher.ts';
import { translateTo } from '../components/loaded-interface.ts';

function hostElement(): OwnHost {
  const element = document.createElement('annae-host');
  return { element, root: element.attachShadow({ mode: 'open' }), destroy() {} };
}

describe('the button at the edge of the page', () => {
  it.each(LANGUAGES)('is named in %s as the interface names it, and holds the word that is to be seen', (language) => {
    const host = hostElement();
    createLauncher({ host, side: 'right', language, onPress() {} });
    const button = host.root.querySelector('button')!;
    expect(button.textContent).toBe('안내');
    expect(button.title).toBe(translateTo(language)('panel.open'));
    expect(button.getAttribute('aria-label')).toBe(`안내, ${button.title}`);
  });

  it('stands at its side, tells when it is pressed, and goes', () => {
    const host = hostElement();
    const onPress = vi.fn();
    const launcher = createLauncher({ host, side: 'left', language: 'en', onPress });
    const button = host.root.querySelector('button')!;
    expect(button.className).toBe('launcher left');
    button.click();
    expect(onPress).toHaveBeenCalledOnce();
    launcher.destroy();
    expect(host.root.childNodes).toHaveLength(0);
  });
});
