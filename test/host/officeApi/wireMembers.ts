import ts from "typescript";
import { librarySource, walk } from "./librarySource";

/** What a member of the library asks of the host. */
export interface WireMember {
  /** Wire names that are read or called; "[]" is the indexer of a collection. */
  uses: string[];
  /** Is it a plain value that `load` brings? */
  scalar: boolean;
}

/** By class and by the member's name. */
export type WireMembers = ReadonlyMap<string, ReadonlyMap<string, WireMember>>;

/** Functions of the library that name a member of the host: which of their arguments is the name. */
const NAMING: Readonly<Record<string, number>> = {
  _createPropertyObject: 2,
  _createMethodObject: 2,
  _invokeMethod: 1,
  _invokeRetrieveAction: 1,
  _invokeSetProperty: 1,
};

function usesIn(body: ts.Node): string[] {
  const uses = new Set<string>();
  walk(body, (node) => {
    if (!ts.isCallExpression(node)) return;
    const called = node.expression.getText();
    const name = node.arguments[NAMING[called] ?? -1];
    if (name && ts.isStringLiteral(name) && called !== "_invokeSetProperty") uses.add(name.text);
    if (called === "_createIndexerObject") uses.add("[]");
    // An event's registerFunc calls the registering method of its own object.
    const register = /^(?:_?this|self)\.(_Register\w+)$/.exec(called);
    if (register?.[1]) uses.add(register[1]);
  });
  return [...uses];
}

const stringsIn = (node: ts.Node): string[] => {
  const texts: string[] = [];
  walk(node, (each) => {
    if (ts.isStringLiteral(each)) texts.push(each.text);
  });
  return texts;
};

/** `X.prototype.name = …` or `Object.defineProperty(X.prototype, "name", …)`. */
function definitionOf(statement: ts.Statement): { name: string; body: ts.Node } | undefined {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (ts.isBinaryExpression(expression)) {
    const name = /\.prototype\.(\w+)$/.exec(expression.left.getText())?.[1];
    return name === undefined ? undefined : { name, body: expression.right };
  }
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "Object.defineProperty") return undefined;
  const [, name, body] = expression.arguments;
  return name && body && ts.isStringLiteral(name) ? { name: name.text, body } : undefined;
}

function membersOf(statements: readonly ts.Statement[]): Map<string, WireMember> {
  const definitions = new Map(
    statements.flatMap((statement) => {
      const found = definitionOf(statement);
      return found ? [[found.name, found.body] as const] : [];
    }),
  );
  const list = (name: string): string[] => {
    const body = definitions.get(name);
    return body ? stringsIn(body) : [];
  };
  const originals = list("_scalarPropertyOriginalNames");
  const scalars = new Map(list("_scalarPropertyNames").map((name, at) => [name, originals[at] ?? name]));
  const members = new Map<string, WireMember>();
  for (const [name, body] of definitions) {
    const scalar = scalars.get(name);
    members.set(name, scalar === undefined ? { uses: usesIn(body), scalar: false } : { uses: [scalar], scalar: true });
  }
  return members;
}

/** A class as the library was compiled: `var X = (function (_super) { … }(…))`. */
function compiledClass(node: ts.Node): { name: string; statements: readonly ts.Statement[] } | undefined {
  if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isParenthesizedExpression(node.initializer))
    return undefined;
  const call = node.initializer.expression;
  if (!ts.isCallExpression(call) || !ts.isFunctionExpression(call.expression)) return undefined;
  // Some classes are finished further down, in one of the same name with "Custom" behind it.
  return { name: node.name.getText().replace(/Custom$/, ""), statements: call.expression.body.statements };
}

/** Reads off the library's code what each class sends. */
export function wireMembers(): WireMembers {
  const classes = new Map<string, Map<string, WireMember>>();
  const visit = (node: ts.Node): void => {
    const found = compiledClass(node);
    if (!found) return ts.forEachChild(node, visit);
    const members = membersOf(found.statements);
    if (members.size > 0) classes.set(found.name, new Map([...(classes.get(found.name) ?? []), ...members]));
  };
  visit(librarySource());
  return classes;
}
