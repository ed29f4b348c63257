/** Milliseconds of processor time this process has had. Unlike a clock, it stands still while other processes run. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
