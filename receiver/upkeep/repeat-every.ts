const HOUR = 60 * 60 * 1000;

/** Does a task every so many hours from now on, until the returned function is called. Does not keep the process alive. */
export function repeatEvery(hours: number, task: () => void): () => void {
  const timer = setInterval(task, hours * HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
