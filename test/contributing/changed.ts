import type { Change } from "./examples";

/**
 * A file's text with the lines of a change put in. What is added comes below the line named above it, or, first in the change or
 * after another change's end, above the line named below it. Throws for a line the file has not got, or has twice.
 */
export function changed(text: string, { path, lines }: Change): string {
  const all = text.split("\n");
  let waiting: string[] = [];
  let at: number | undefined;
  for (const line of lines) {
    const said = line.slice(1);
    if (line.startsWith("+")) {
      if (at === undefined) waiting.push(said);
      else all.splice(++at, 0, said);
      continue;
    }
    const found = all.flatMap((one, index) => (one === said ? [index] : []));
    if (found.length !== 1) throw new Error(`${path} has the line "${said}" ${found.length} times, and not once.`);
    all.splice(found[0]!, 0, ...waiting);
    at = found[0]! + waiting.length;
    waiting = [];
  }
  if (waiting.length > 0) throw new Error(`${path}: nothing says where to put "${waiting[0]}".`);
  return all.join("\n");
}
