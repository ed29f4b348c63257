import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

interface NamesAsked {
  unitId: string | null | undefined;
  getValueByName(unitId: string, name: string): unknown;
  /** The names that changed, by workbook. */
  getDirtyDefinedNameMap(): Record<string, Record<string, string> | undefined>;
  getSheetName(unitId: string, sheetId: string): string;
}

interface Builder {
  treeBuilder(formula: string, transformSuffix?: boolean, asked?: NamesAsked): LexerNode | string;
}

/** A word that is neither a function, a table, a sheet nor a cell. */
const word =
  /(?<![\p{L}\p{N}_.$\\])(?!\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.]))[\p{L}_\\][\p{L}\p{N}_.\\﹫]*(?![\p{L}\p{N}_.\\﹫(![:])/iu;
const texts = /"[^"]*"/g;

/** What a workbook without any name says of names. */
const nameless: NamesAsked = {
  unitId: "none",
  getValueByName: () => null,
  getDirtyDefinedNameMap: () => ({}),
  getSheetName: () => "",
};

/**
 * The engine calculates a formula anew when a name in it changes. It notes too few of its names: not those that stand for ranges or for
 * other names, nor those that do not exist yet. And it keeps what it read of a formula when a name changes that only a name in it mentions.
 */
export function noteNames(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as Builder;
  const build = builder.treeBuilder.bind(builder);
  builder.treeBuilder = (formula, transformSuffix, asked) => {
    if (!word.test(formula.replace(texts, '""'))) return build(formula, transformSuffix, asked);
    const { unitId, ...others } = asked ?? nameless;
    const names = new Set<string>();
    const node = build(formula, transformSuffix, {
      ...others,
      unitId,
      getValueByName(unit, name) {
        if (word.test(name)) names.add(name);
        return others.getValueByName(unit, name);
      },
      // what it kept is not taken where the formula holds the text of a changed name: every formula holds ""
      getDirtyDefinedNameMap() {
        const changed = others.getDirtyDefinedNameMap();
        return unitId ? { ...changed, [unitId]: { ...changed[unitId], "": "" } } : changed;
      },
    });
    if (names.size > 0 && node instanceof LexerNode) node.setDefinedNames([...names]);
    return node;
  };
}
