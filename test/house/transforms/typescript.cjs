const { createHash } = require("node:crypto");
const esbuild = require("esbuild");

/** As tsconfig.json has it, but in modules that jest can load: `import()` too becomes a call of its `require`. */
const options = {
  loader: "ts",
  format: "cjs",
  platform: "node",
  target: "node20",
  supported: { "dynamic-import": false },
  sourcemap: "external",
  sourcesContent: false,
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true } },
};
const made = `${esbuild.version} ${JSON.stringify(options)}`;

/** TypeScript and modern packages → what jest runs. Types are no question here: `npm run typecheck` asks it of everything at once. */
module.exports = {
  getCacheKey: (source, path) => createHash("sha1").update([made, path, source].join("\0")).digest("hex"),
  process(source, path) {
    const loader = path.endsWith(".ts") ? "ts" : "js";
    return esbuild.transformSync(source, { ...options, loader, sourcefile: path });
  },
};
