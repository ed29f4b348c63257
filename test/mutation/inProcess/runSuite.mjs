import { createRequire } from "node:module";
import { freshModules } from "./freshModules.mjs";

const require = createRequire(import.meta.url);
const circus = require("jest-circus");
const { expect } = require("expect");

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
const jest = { setTimeout: () => undefined };
Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect, jest });

const nameOf = (each) => {
  const names = [];
  for (let one = each; one.parent; one = one.parent) names.unshift(one.name);
  return names.join(" ");
};

let listening = { started: () => undefined, ended: () => undefined };
circus.addEventHandler((event) => {
  if (event.name === "test_start") listening.started(nameOf(event.test));
  if (event.name === "test_done") listening.ended(event.test.errors.length > 0);
});

/** Below any test's own patience: what never ends is ended from outside. */
const patience = 300_000;

/**
 * Runs the tests of a suite, in modules of its own, by jest's own runner.
 * @param path the suite
 * @param setup files to load before it
 * @param only the names of the tests to run, undefined for all
 * @param started is told the name of each test that begins, and undefined when it has ended
 * @returns each test's name, milliseconds and failure, if any; nothing runs after the first failure
 * @throws what the suite throws while it is loaded
 */
export async function runSuite(path, setup, only, started) {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = patience;
  state.testNamePattern = { test: (name) => only === undefined || only.has(name) };
  listening = {
    started,
    ended(failed) {
      started(undefined);
      if (failed) state.testNamePattern = { test: () => false };
    },
  };
  const load = freshModules();
  for (const file of setup) load(file);
  load(path);
  const { testResults, unhandledErrors } = await circus.run();
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));
  return testResults
    .filter(({ status }) => status === "done" || status === "fail")
    .map(({ testPath, duration, errors }) => ({
      name: testPath.slice(1).join(" "),
      duration: duration ?? 0,
      failure: errors[0] ?? null,
    }));
}
