/** Tells of Ctrl+C and of the system's wish to end the program; the second one ends it at once. */
export function listenForStop(onStop: () => void): { signal: AbortSignal; end(): void } {
  const control = new AbortController();
  const stop = () => {
    if (control.signal.aborted) process.exit(130);
    onStop();
    control.abort(new Error('stopped'));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { signal: control.signal, end: () => void process.off('SIGINT', stop).off('SIGTERM', stop) };
}
