const { createHash } = require("node:crypto");

/** Node's own modules, not those a suite has to itself. */
const nodes = `require("node:vm").runInThisContext("process").getBuiltinModule("node:module")`;
const load = `if (!(module instanceof require("node:module"))) return void (module.exports = ${nodes}.createRequire(__filename)(__filename));\n`;

/**
 * Has a package loaded by Node, once for all suites of a worker. Jest loads anew for every suite what that suite imports, which
 * for the engine and the pages of the tests (some three thousand files) takes longer than most suites themselves. Not for
 * packages that want the globals of a suite's own page, or are replaced by jest.mock.
 */
module.exports = {
  getCacheKey: (_source, path) => createHash("sha1").update(load).update(path).digest("hex"),
  process: (source, path) => ({
    // Jest's own environment of pages asks for jsdom through this transform too, and it is Node that runs it then.
    code: path.includes("/jsdom/") ? load + source : load,
  }),
};
