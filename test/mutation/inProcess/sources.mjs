import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { runInThisContext } from "node:vm";

const require = createRequire(import.meta.url);
const { process: toCommonJs } = require("../../house/transforms/typescript.cjs");

/** The file of ours that a request from another one means; null for packages, data and everything else Node loads itself. */
export function ourFile(request, from) {
  if (!request.startsWith(".") && !request.startsWith("/")) return null;
  const path = resolve(dirname(from), request);
  if (!found.has(path)) {
    const file = [`${path}.ts`, path, join(path, "index.ts")].find((one) => existsSync(one) && statSync(one).isFile());
    found.set(path, file?.endsWith(".ts") ? file : null);
  }
  return found.get(path);
}

const found = new Map();

const compiled = new Map();

/** A file as a function of what CommonJS gives a module; compiled once, to be run as often as a mutant wants fresh modules. */
export function compiledFile(path) {
  if (!compiled.has(path)) {
    const { code } = toCommonJs(readFileSync(path, "utf8"), path);
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
    compiled.set(path, runInThisContext(wrapped, { filename: path }));
  }
  return compiled.get(path);
}

const importing =
  /(?:^|[\s;])(?:import|export)\s(?!type\s)[^;"']*?["'](\.[^"']+)["']|import\(\s*["'](\.[^"']+)["']\s*\)|^import\s+["'](\.[^"']+)["']/gm;
const imports = new Map();

/** Files of ours that a file imports, types apart. */
function importsOf(path) {
  if (!imports.has(path)) {
    const requests = [...readFileSync(path, "utf8").matchAll(importing)].map(([, ...request]) =>
      request.find((one) => one),
    );
    imports.set(
      path,
      requests.map((request) => ourFile(request, path)).filter((file) => file !== null),
    );
  }
  return imports.get(path);
}

const reached = new Map();

/** Every file of ours that is loaded when this one is, itself included. */
export function filesLoadedBy(path) {
  if (!reached.has(path)) {
    const files = new Set([path]);
    for (const file of files) importsOf(file).forEach((one) => files.add(one));
    reached.set(path, files);
  }
  return reached.get(path);
}
