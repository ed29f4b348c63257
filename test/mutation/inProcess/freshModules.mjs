import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fewerDraws } from "./fewerDraws.mjs";
import { compiledFile, ourFile } from "./sources.mjs";

const nodes = new Map();

/**
 * A `require` whose modules of ours are new, so that what one mutant left behind in a module is never seen by the next, and a
 * mutant in a constant takes part in making it. Packages are Node's own, loaded once for all.
 */
export function freshModules() {
  const loaded = new Map();

  function load(path) {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    try {
      compiledFile(path)(module.exports, requireFrom(path), module, path, dirname(path));
    } catch (error) {
      loaded.delete(path); // as Node does: asked for again, it fails again
      throw error;
    }
    return module.exports;
  }

  function requireFrom(from) {
    if (!nodes.has(from)) nodes.set(from, createRequire(from));
    return (request) => {
      const path = ourFile(request, from);
      if (path) return load(path);
      return request === "fast-check" ? fewerDraws(nodes.get(from)(request)) : nodes.get(from)(request);
    };
  }

  return load;
}
