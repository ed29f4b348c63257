import { utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Compiler } from "webpack";

/**
 * Dates what a build writes by when the build began: a source that changed while it ran is then newer than what was made of it, and
 * the next look finds that there is something to build. For builds that write to the disk.
 *
 * @param begun milliseconds since 1970
 */
export const datedByBegin = (begun: number) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise("DatedByBegin", async ({ emittedAssets }) => {
      const written = [...emittedAssets].map((asset) => join(compiler.outputPath, asset));
      await Promise.all(written.map((path) => utimes(path, begun / 1000, begun / 1000)));
    });
  },
});
