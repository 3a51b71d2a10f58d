/** Most seconds of processor time one reading may take; the slowest takes a tenth of it, so that a slow machine passes too. */
const MOST_SECONDS = 20;

/** Runs to its end and asserts what it took of the processor, which does not grow while other programs have the machine. */
export async function withinEffort<T>(run: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(MOST_SECONDS);
  return result;
}
