/** The rejections that nobody handled while something was done; a page would hear of them. */
export async function unhandledDuring(action: () => Promise<void>): Promise<unknown[]> {
  const found: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => found.push(reason));
  await action();
  await new Promise((resolve) => setTimeout(resolve));
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
  return found;
}
