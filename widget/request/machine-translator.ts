/** What we use of the browser's own translator (https://webmachinelearning.github.io/translation-api/); types are not out yet. */
interface TranslatorApi {
  availability(pair: LanguagePair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(pair: LanguagePair): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** Translates into Korean with what the browser has on the device; rejects when it cannot. */
export type TranslateToKorean = (text: string, from: string) => Promise<string>;

/** The browser's translator, or null where there is none. Creating it may fetch a model, so it is done in a press. */
export function findTranslator(
  world: { Translator?: TranslatorApi } = globalThis as { Translator?: TranslatorApi },
): TranslateToKorean | null {
  const { Translator } = world;
  if (!Translator) return null;
  return async (text, from) => {
    const pair = { sourceLanguage: from, targetLanguage: 'ko' };
    if ((await Translator.availability(pair)) === 'unavailable') throw new Error(`No translation from ${from} on this device.`);
    const translator = await Translator.create(pair);
    try {
      return await translator.translate(text);
    } finally {
      translator.destroy();
    }
  };
}
