import type { Node } from "./node";
import { parseFormula } from "./parse";

/** A call of a function of ours in a formula. */
export interface OurCall {
  /** Without the namespace: "CLASSIFY". */
  readonly name: string;
  readonly args: readonly (Node | null)[];
  /** As it stands in the formula. */
  readonly text: string;
  /** Whether the cell shows what the function gives, or the formula makes something else of it. */
  readonly isWhole: boolean;
}

/**
 * The calls of functions under a namespace ("ALLIANCE"), in the order they stand, each text once; null where the formula cannot be
 * taken apart.
 */
export function callsIn(formula: string, namespace: string): OurCall[] | null {
  const root = parseFormula(formula);
  if (!root) return null;
  const found = new Map<string, OurCall>();
  const prefix = `${namespace}.`;
  const visit = (node: Node | null): void => {
    if (node?.kind === "call") {
      if (node.name.startsWith(prefix) && !found.has(node.text)) {
        const { args, text } = node;
        found.set(text, { name: node.name.slice(prefix.length), args, text, isWhole: node === root });
      }
      node.args.forEach(visit);
    } else if (node?.kind === "operation") node.operands.forEach(visit);
    else if (node?.kind === "span") [node.from, node.to].forEach(visit);
  };
  visit(root);
  return [...found.values()];
}
