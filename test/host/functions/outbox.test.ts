import { createOutbox, type MessageEntry } from "../../../src/host/functions/outbox";

const entry = (id: number, characters: number): MessageEntry => [1, 1000, "", "x".repeat(characters), id, false];
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An outbox, and the numbers in each message it sent. */
function watched(ready: Promise<void> = Promise.resolve()) {
  const sent: number[][] = [];
  return { sent, outbox: createOutbox(ready, (entries) => sent.push(entries.map(([, , , , id]) => id))) };
}

test("five megabytes are under way at once; what is answered or given up makes room, and nothing else is held up", async () => {
  const { sent, outbox } = watched();
  let made = 0;
  for (let id = 1; id <= 6; id++) {
    outbox.call(id, () => {
      made++;
      return entry(id, 2_000_000);
    });
  }
  await turn();
  expect(sent).toEqual([[1, 2, 3]]);
  // a text of megabytes is not made before it can be sent
  expect(made).toBe(3);
  outbox.post(entry(0, 10));
  await turn();
  expect(outbox.done(5)).toBe(true);
  await turn();
  expect(sent).toEqual([[1, 2, 3], [0]]);
  expect(outbox.done(2)).toBe(false);
  await turn();
  expect(sent[2]).toEqual([4]);
  for (const id of [1, 3, 4]) outbox.done(id);
  await turn();
  expect(sent).toEqual([[1, 2, 3], [0], [4], [6]]);
  expect(outbox.done(77)).toBe(false);
  outbox.close();
});

test("what is posted or called in one turn travels together, once the add-in is ready", async () => {
  let setReady: () => void = () => undefined;
  const { sent, outbox } = watched(new Promise((resolve) => (setReady = resolve)));
  for (const id of [1, 2]) outbox.call(id, () => entry(id, 10));
  outbox.post(entry(0, 10));
  await turn();
  expect(sent).toEqual([]);
  setReady();
  await turn();
  expect(sent).toEqual([[0, 1, 2]]);
  outbox.close();
});

test("functions that never answer hold up others for ten seconds, and nobody once the add-in is gone", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask"] });
  try {
    const { sent, outbox } = watched();
    for (let id = 1; id <= 4; id++) outbox.call(id, () => entry(id, 5_000_000));
    await turn();
    expect(sent).toEqual([[1]]);
    jest.advanceTimersByTime(9_999);
    expect(sent).toEqual([[1]]);
    jest.advanceTimersByTime(1);
    expect(sent).toEqual([[1], [2]]);
    // answered after all
    expect(outbox.done(1)).toBe(false);
    await turn();
    expect(sent).toEqual([[1], [2]]);
    outbox.close();
    jest.advanceTimersByTime(60_000);
    outbox.done(2);
    await turn();
    expect(sent).toEqual([[1], [2]]);
  } finally {
    jest.useRealTimers();
  }
});
