import type { Plugin } from 'vite';

/**
 * Leaves nothing but ASCII in what is built: esbuild escapes strings and not regular expressions. Two escapes make a
 * character beyond the first plane, which strings and expressions with the flag `u` read as one.
 */
export function escapeUnicode(): Plugin {
  return {
    name: 'annae-escape-unicode',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = escapeText(chunk.code);
      }
    },
  };
}

/** A text of code or JSON that says the same in ASCII. */
export function escapeText(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
