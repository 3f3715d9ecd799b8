/** The Korean voice of this device, or null. Voices of a server would send the word out; only local ones are used. */
export function koreanVoice(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice | null {
  return synthesis?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith('ko')) ?? null;
}

/** Speaks a Korean word with a local voice; false where the device has none. */
export function speakKorean(text: string, synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): boolean {
  const voice = koreanVoice(synthesis);
  if (!synthesis || !voice) return false;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = 'ko-KR';
  synthesis.cancel();
  synthesis.speak(utterance);
  return true;
}
