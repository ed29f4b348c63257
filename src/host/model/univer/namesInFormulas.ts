import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { tokenize } from "../formula/tokens";

type Changed = Record<string, Record<string, string> | undefined>;

interface NamesAsked {
  unitId: string;
  getValueByName(unitId: string, name: string): unknown;
  /** The names that changed, by workbook. */
  getDirtyDefinedNameMap(): Changed;
}

interface Builder {
  treeBuilder(formula: string, transformSuffix?: boolean, asked?: NamesAsked): LexerNode | string;
}

/** A word that is neither a function, a sheet nor a cell: without any, a formula has no names. */
const word =
  /(?<![\p{L}\p{N}_.$\\])(?!\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.]))[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!:])/iu;

/**
 * The engine calculates a formula anew when a name in it changes. It notes too few of its names: not those that stand for ranges or for
 * other names, nor those that do not exist yet. And it keeps what it read of a formula whose names changed in other names only.
 */
export function noteNames(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as Builder;
  const build = builder.treeBuilder.bind(builder);

  function read(formula: string, transformSuffix: boolean | undefined, asked: NamesAsked): LexerNode | string {
    const names = new Set<string>();
    const getValueByName: NamesAsked["getValueByName"] = (unitId, name) => {
      names.add(name);
      return asked.getValueByName(unitId, name);
    };
    return noted(build(formula, transformSuffix, { ...asked, getValueByName }), names);
  }

  builder.treeBuilder = (formula, transformSuffix, asked) => {
    // a workbook without names is not asked for any
    if (!asked) return noted(build(formula, transformSuffix), new Set(word.test(formula) ? wordsIn(formula) : []));
    const node = read(formula, transformSuffix, asked);
    const changed = asked.getDirtyDefinedNameMap()[asked.unitId];
    if (!changed || typeof node === "string" || !node.getDefinedNames().some((name) => name in changed)) return node;
    return read(formula, transformSuffix, {
      ...asked,
      // what was read is not taken where the formula holds the text of a changed name: every formula holds ""
      getDirtyDefinedNameMap: () => ({ [asked.unitId]: { ...changed, "": "" } }),
    });
  };
}

function noted(node: LexerNode | string, names: ReadonlySet<string>): LexerNode | string {
  if (names.size > 0 && node instanceof LexerNode) node.setDefinedNames([...names]);
  return node;
}

const wordsIn = (formula: string): string[] =>
  (tokenize(formula.replace(/^=/, "")) ?? []).filter(({ kind }) => kind === "name").map(({ text }) => text);
