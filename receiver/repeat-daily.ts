const DAY = 24 * 60 * 60 * 1000;

/** Does a task every 24 hours from now on, until the returned function is called. Does not keep the process alive. */
export function repeatDaily(task: () => void): () => void {
  const timer = setInterval(task, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
