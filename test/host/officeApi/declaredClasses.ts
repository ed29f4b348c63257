import ts from "typescript";
import { excelDeclarations } from "./librarySource";

/** What add-ins can write down: a property, a method or an event of a class. */
export interface DeclaredMember {
  name: string;
  kind: "property" | "method" | "event";
  /** A property that may be assigned. */
  writable: boolean;
  /** The requirement set, "ExcelApi 1.4"; "preview" for what is in none. */
  set: string;
}

export interface DeclaredClass {
  name: string;
  set: string;
  members: DeclaredMember[];
}

/** What every class has from the library itself, whatever the host. */
const OF_EVERY_CLASS = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack", "items"]);

function setOf(node: ts.Node): string | undefined {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const said = /\[\s*Api set:\s*([^\]]*)\]/.exec(comment)?.[1];
  if (said === undefined) return undefined;
  // "ExcelApi 1.9, ExcelApi Preview for …": the first is when it came.
  return /^\s*(\w+ \d+\.\d+)/.exec(said)?.[1] ?? "preview";
}

function memberOf(node: ts.ClassElement, set: string): DeclaredMember | undefined {
  const name = node.name?.getText();
  if (name === undefined || OF_EVERY_CLASS.has(name)) return undefined;
  const own = setOf(node) ?? set;
  if (ts.isMethodDeclaration(node)) return { name, kind: "method", writable: false, set: own };
  if (!ts.isPropertyDeclaration(node)) return undefined;
  const isEvent = node.type?.getText().startsWith("OfficeExtension.EventHandlers") ?? false;
  const readonly = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  const isObject = /^Excel\.[A-Z]\w*$/.test(node.type?.getText() ?? "") && readonly;
  return { name, kind: isEvent ? "event" : "property", writable: !readonly && !isEvent && !isObject, set: own };
}

/** The classes of `Excel` whose objects live in the host, with their members, in the order of the alphabet. */
export function declaredClasses(): DeclaredClass[] {
  const classes: DeclaredClass[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node) || ts.isSourceFile(node)) ts.forEachChild(node, visit);
    if (!ts.isClassDeclaration(node) || !node.heritageClauses?.[0]?.getText().includes("ClientObject")) return;
    const name = node.name?.text ?? "";
    const set = setOf(node) ?? "ExcelApi 1.1";
    const members = new Map<string, DeclaredMember>();
    for (const element of node.members) {
      const member = memberOf(element, set);
      if (member && !members.has(member.name)) members.set(member.name, member);
    }
    classes.push({ name, set, members: [...members.values()] });
  };
  visit(excelDeclarations());
  return classes.sort((a, b) => (a.name < b.name ? -1 : 1));
}
