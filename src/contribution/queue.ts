/**
 * One task at a time, in the order of arrival, each awaited to its very end. decap-server's own lock gives up after
 * three seconds and answers an unknown error, so two requests are never let in together.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
