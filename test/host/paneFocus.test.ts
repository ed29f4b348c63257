import { createPaneFocus } from "../../src/host/session/paneFocus";

// Numbers of OSF.AgaveHostAction in the library's own source.
const asked: unknown[] = [];
const exits: string[] = [];
const xdm = { request: (...request: unknown[]) => void asked.push(request) } as unknown as Parameters<
  typeof createPaneFocus
>[0];
const focus = createPaneFocus(xdm, (exit) => exits.push(exit));

test("the pane is entered at its first control, or backwards at its last", () => {
  focus.enter();
  focus.enter(true);
  expect(asked).toEqual([
    ["Office_notifyAgave", [11]], // TabIn
    ["Office_notifyAgave", [12]], // TabInShift
  ]);
});

test.each([
  ["Ctrl+F6", 5, "forward"],
  ["Ctrl+Shift+F6", 6, "back"],
  ["Tab past the end", 13, "forward"],
  ["Shift+Tab before the beginning", 14, "back"],
  ["Esc", 15, "cells"],
  ["F2", 16, "cells"],
])("%s leaves the pane", (_keys, action, exit) => {
  exits.length = 0;
  focus.notified(["addin", action]);
  expect(exits).toEqual([exit]);
});

test("other news moves nothing", () => {
  exits.length = 0;
  focus.notified(["addin", 0]); // the frame got the focus
  focus.notified(null);
  expect(exits).toEqual([]);
});
