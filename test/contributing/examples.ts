/** A file that an example adds. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Lines that an example puts into a file that is there: each group below the line it follows, or above the one it comes before. */
export interface Change {
  readonly path: string;
  /** Lines as in a patch: `+` for what is added, a space for what is there. */
  readonly lines: readonly string[];
}

/** One of the worked examples of a page in Markdown, in the order a reader follows it. */
export interface Example {
  readonly files: readonly NewFile[];
  readonly changes: readonly Change[];
  /** Each a line for the shell. */
  readonly commands: readonly string[];
}

/**
 * The example below a heading of the third level: a block of code right below a file's name is that file, a `diff` block changes
 * files, each from its `+++`, and a `sh` block holds commands. Throws where the page has no such heading, or the example no such blocks.
 */
export function exampleOf(page: string, heading: string): Example {
  const [, below] = page.split(`\n### ${heading}\n`);
  if (below === undefined) throw new Error(`The page has no heading "### ${heading}".`);
  const section = below.split(/\n##+ /)[0]!;
  const files = [...section.matchAll(/\n`([^`\n]+)`\n\n```ts\n([^]*?)```/g)].map(([, path, text]) => ({
    path: path!,
    text: text!,
  }));
  const changes = blocksOf(section, "diff").flatMap((block) =>
    block
      .split(/^\+\+\+ /m)
      .slice(1)
      .map(changeOf),
  );
  const commands = blocksOf(section, "sh").flatMap((block) => block.trim().split("\n"));
  const untitled = blocksOf(section, "ts").length - files.length;
  if (untitled > 0)
    throw new Error(`${untitled} blocks of code below "${heading}" have no file's name right above them.`);
  if (files.length === 0 || changes.length === 0 || commands.length === 0)
    throw new Error(
      `Below "${heading}" there are ${files.length} files, ${changes.length} changes and ${commands.length} commands.`,
    );
  return { files, changes, commands };
}

const blocksOf = (section: string, language: string): string[] =>
  [...section.matchAll(/^```(\w+)\n([^]*?)^```/gm)].filter(([, of]) => of === language).map(([, , text]) => text!);

function changeOf(patch: string): Change {
  const [path, ...lines] = patch.trimEnd().split("\n");
  return { path: path!.trim(), lines };
}
