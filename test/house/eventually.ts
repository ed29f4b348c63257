/** How long a test waits for what must come, in milliseconds: long enough for a machine busy with other things. */
export const patience = 60_000;

/** However long the machine stood still between two looks, so many are taken before it is said that nothing came. */
const leastLooks = 50;

/**
 * Waits until an expectation holds. Tests wait for what they expect, never for a time in which it should have come: how long
 * that is depends on the machine.
 *
 * @throws what the expectation threw last, so that the message tells what was there in the end
 */
export async function eventually(expectation: () => unknown, longest = patience): Promise<void> {
  const end = Date.now() + longest;
  for (let look = 1; ; look++) {
    try {
      await expectation();
      return;
    } catch (failure) {
      if (Date.now() > end && look > leastLooks) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
