const HOUR = 60 * 60 * 1000;

/** Repeats a task every so many hours, until the returned function is called. Does not keep the process alive. */
export function repeatEvery(hours: number, task: () => void): () => void {
  const timer = setInterval(task, hours * HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
