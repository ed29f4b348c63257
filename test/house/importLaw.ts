import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** Layer → the layers it may import, itself aside. */
export const law: Readonly<Record<string, readonly string[]>> = {
  scoring: [],
  models: [],
  evaluation: ["models", "scoring"],
  functions: ["evaluation", "models", "scoring"],
  questionnaire: ["evaluation", "models"],
  cells: [],
  reading: ["cells", "evaluation", "models"],
  templates: ["models"],
  plan: ["templates", "reading", "cells", "evaluation", "models"],
  excel: ["plan", "questionnaire", "reading", "cells", "models"],
  taskpane: ["commands", "excel", "plan", "questionnaire", "reading", "templates", "evaluation", "models"],
  commands: ["excel", "plan", "reading", "templates", "evaluation", "models"],
  host: [],
  workbench: ["host"],
};

/** Layer → the packages it may import; "*" is any. What is shipped stays small and pure: only the pane has controls from outside. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  taskpane: ["@fluentui/web-components", "@fluentui/tokens"],
  host: ["*"],
  workbench: ["*"],
};

/** Layer → the globals of Excel and of the page that it may name. */
export const hostGlobals: Readonly<Record<string, readonly string[]>> = {
  functions: ["CustomFunctions"],
  excel: ["Excel", "Office"],
  taskpane: ["Excel", "Office", "document"],
  commands: ["Excel", "Office"],
  host: ["Excel", "Office", "CustomFunctions", "document"],
  workbench: ["Excel", "Office", "CustomFunctions", "document"],
};
const watchedGlobals = ["Excel", "Office", "CustomFunctions", "document"];

/** Source files as path from src/ (`models/facts.ts`) → text. */
export type Sources = ReadonlyMap<string, string>;

/** Every TypeScript file under a folder. */
export function readSources(folder: string): Sources {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".ts")).map((name) => name.replace(/\\/g, "/"));
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const mayImport = (layer: string, specifier: string) =>
  packages[layer]?.some((name) => name === "*" || specifier === name || specifier.startsWith(`${name}/`)) ?? false;

const layerOf = (file: string) => file.split("/")[0]!;

/** What a file imports, as written: types, re-exports, `import()`, `import("…").Type` and `require` included. */
function importsOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const loads =
        callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
      if (loads) add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The file a relative import means, as path from src/; undefined when nothing is there. Packages are not relative. */
function resolve(sources: Sources, from: string, specifier: string): string | undefined {
  const path = relative(".", join(dirname(from), specifier)).replace(/\\/g, "/");
  return [path, `${path}.ts`, `${path}/index.ts`, path.replace(/\.js$/, ".ts")].find((name) => sources.has(name));
}

const isNameOnly = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && !isGlobalObject(parent.expression);
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return "name" in parent && parent.name === node;
};
const isGlobalObject = (node: ts.Node) => ts.isIdentifier(node) && /^(globalThis|window|self)$/.test(node.text);

/** The watched globals a file names. A name that the file itself declares or imports is not the global. */
function globalsOf(source: ts.SourceFile): string[] {
  const declared = new Set<string>();
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && watchedGlobals.includes(node.text)) {
      const { parent } = node;
      const declares =
        ts.isVariableDeclaration(parent) ||
        ts.isParameter(parent) ||
        ts.isBindingElement(parent) ||
        ts.isFunctionDeclaration(parent) ||
        ts.isImportSpecifier(parent) ||
        ts.isImportClause(parent) ||
        ts.isNamespaceImport(parent);
      if (declares && parent.name === node) declared.add(node.text);
      else if (!isNameOnly(node)) named.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...named].filter((name) => !declared.has(name));
}

/** Groups of files that import one another in a circle, each as "a → b → a". */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) {
      found.push([...path.slice(seenAt), file].join(" → "));
      return;
    }
    if (finished.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    finished.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

/** Everything that breaks the law, in words; empty when the house is in order. */
export function offences(sources: Sources): string[] {
  const found: string[] = [];
  const imports = new Map<string, string[]>();
  for (const [file, text] of sources) {
    const layer = layerOf(file);
    const allowed = law[layer];
    if (!allowed) {
      found.push(`${file}: "${layer}" is no layer of the house`);
      continue;
    }
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const targets: string[] = [];
    for (const specifier of importsOf(source)) {
      if (!specifier.startsWith(".")) {
        if (!mayImport(layer, specifier)) found.push(`${file}: ${layer} may not import the package ${specifier}`);
        continue;
      }
      if (/\.(css|svg|json|xlsx|png)$/.test(specifier)) continue;
      const target = resolve(sources, file, specifier);
      if (!target) found.push(`${file}: imports ${specifier}, which is not in src/`);
      else targets.push(target);
    }
    imports.set(file, targets);
    for (const target of targets) {
      const other = layerOf(target);
      if (other !== layer && !allowed.includes(other))
        found.push(`${file}: ${layer} may not import ${other} (${target})`);
    }
    for (const name of globalsOf(source)) {
      if (!hostGlobals[layer]?.includes(name)) found.push(`${file}: ${layer} may not name ${name}`);
    }
  }
  return [...found, ...cycles(imports).map((circle) => `circle: ${circle}`)];
}
