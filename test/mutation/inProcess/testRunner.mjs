import { join, relative } from "node:path";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { runSuite } from "./runSuite.mjs";
import { filesLoadedBy } from "./sources.mjs";
import { suitesOf, testFiles } from "./testFiles.mjs";

const between = " › ";

/**
 * Runs jest's tests in Stryker's own process. Stryker's runner for jest starts jest anew for each mutant, which here takes longer
 * than the tests; what it cannot do, this does: load only the suites that reach the mutant, the nearest first, and stop at the
 * first that notices.
 */
export class InProcessTestRunner {
  #root = process.cwd();
  #suites = testFiles(this.#root, process.env.ROOM);
  #setup = [join(this.#root, "test/house/seeds.ts")];
  /** The most processor time a suite has taken so far, in microseconds. */
  #cost = new Map();
  #stryker = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Every test without a mutant, and what each of them passes through. */
  async dryRun({ files = [] }) {
    const tests = [];
    const suites = this.#suites.filter((suite) => files.some((file) => filesLoadedBy(suite).has(file)));
    for (const suite of suites) {
      const name = relative(this.#root, suite);
      for (const { name: test, duration, failure } of await this.#run(suite, undefined)) {
        const id = `${name}${between}${test}`;
        const status = failure === null ? TestStatus.Success : TestStatus.Failed;
        tests.push({
          id,
          name: id,
          fileName: suite,
          timeSpentMs: duration,
          status,
          failureMessage: failure ?? undefined,
        });
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  /** The tests that pass through the mutant until one fails; of one that acts while a module is loaded, every test of it. */
  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit }) {
    const wanted = testFilter && namesBySuite(testFilter);
    const suites = suitesOf(sandboxFileName, this.#suites, this.#root, this.#cost).map((path) => ({
      path,
      name: relative(this.#root, path),
    }));
    Object.assign(this.#stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    let nrOfTests = 0;
    try {
      for (const { path, name } of suites.filter((suite) => !wanted || wanted.has(suite.name))) {
        const tests = await this.#run(path, wanted?.get(name)).catch((error) => [
          { name: "loading", failure: String(error) },
        ]);
        if (this.#stryker.hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: "hit over and over" };
        const failed = tests.find(({ failure }) => failure);
        nrOfTests += tests.length;
        if (failed) {
          const killedBy = [`${name}${between}${failed.name}`];
          return { status: MutantRunStatus.Killed, killedBy, failureMessage: failed.failure, nrOfTests };
        }
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      Object.assign(this.#stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  async #run(suite, only) {
    const name = relative(this.#root, suite);
    const began = process.cpuUsage();
    try {
      return await runSuite(suite, this.#setup, only, (test) => {
        this.#stryker.currentTestId = test === undefined ? undefined : `${name}${between}${test}`;
      });
    } finally {
      const { user, system } = process.cpuUsage(began);
      this.#cost.set(suite, Math.max(this.#cost.get(suite) ?? 0, user + system));
    }
  }
}

function namesBySuite(testFilter) {
  const suites = new Map();
  for (const id of testFilter) {
    const [suite, ...name] = id.split(between);
    if (!suites.has(suite)) suites.set(suite, new Set());
    suites.get(suite).add(name.join(between));
  }
  return suites;
}
