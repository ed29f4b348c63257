/** The argument of a function call that the cursor stands in. */
export interface ArgumentAtCursor {
  /** The function's name as typed. */
  name: string;
  /** Zero-based. */
  index: number;
  /** What is typed of the argument before the cursor, without the spaces around it. */
  typed: string;
  /** Where the argument begins and ends in the formula. */
  from: number;
  to: number;
}

interface Open {
  name: string;
  index: number;
  from: number;
}

const NAME_BEFORE = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Index after the text or quoted sheet name that begins at `start`; the end of the formula when it is still open. */
function afterQuoted(formula: string, start: number): number {
  const quote = formula[start] as string;
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at += 1;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** Where the argument that begins at `from` ends: at its comma, its closing parenthesis, or the end of the formula. */
function endOf(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at] as string;
    if (character === '"' || character === "'") at = afterQuoted(formula, at) - 1;
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === "," && depth === 0) return at;
  }
  return formula.length;
}

/** Finds the innermost function call around the cursor in a formula that may not be complete; undefined outside of any. */
export function argumentAt(formula: string, cursor: number): ArgumentAtCursor | undefined {
  const open: Open[] = [];
  for (let at = 0; at < cursor; at += 1) {
    const character = formula[at] as string;
    const top = open[open.length - 1];
    if (character === '"' || character === "'") {
      const after = afterQuoted(formula, at);
      if (after > cursor) break;
      at = after - 1;
    } else if ("([{".includes(character)) {
      const name = character === "(" ? (NAME_BEFORE.exec(formula.slice(0, at))?.[0] ?? "") : "";
      open.push({ name, index: 0, from: at + 1 });
    } else if (")]}".includes(character)) open.pop();
    else if (character === "," && top) {
      top.index += 1;
      top.from = at + 1;
    }
  }
  const inside = open[open.length - 1];
  if (!inside?.name) return undefined;
  const { name, index, from } = inside;
  return { name, index, from, typed: formula.slice(from, cursor).trim(), to: endOf(formula, from) };
}
