import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../../../package.json";
import { exampleOf } from "../../contributing/examples";
import { law } from "../importLaw";

const root = join(__dirname, "../../..");
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/workbench/README.md"];
const read = (page: string): string => readFileSync(join(root, page), "utf8");
const contributing = read("CONTRIBUTING.md");

/** What the examples of CONTRIBUTING.md add, and is not there. */
const added = ["A function", "A model", "A template"].flatMap((heading) =>
  exampleOf(contributing, heading).files.map(({ path }) => path),
);
const files = ["src", "test", "assets"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.replace(/\\/g, "/")}`,
  ),
);

/** Commands and other code of a page: between backticks, and in blocks for the shell. */
const codeOf = (text: string): string[] => [
  ...[...text.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, block]) => block!.trim().split("\n")),
  ...[...text.replace(/^```[^]*?^```/gm, "").matchAll(/`([^`]+)`/g)].map(([, code]) => code!),
];

/** "test/{a,b}/c" as the two it stands for. */
function unfolded(path: string): string[] {
  const [whole, choices] = /\{([^}]*)\}/.exec(path) ?? [];
  return whole ? choices!.split(",").flatMap((one) => unfolded(path.replace(whole, one))) : [path];
}

describe.each(pages)("%s", (page) => {
  const text = read(page);
  const code = codeOf(text);

  it("names scripts that there are", () => {
    const named = code.flatMap((one) =>
      [...one.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!),
    );
    expect(named.filter((name) => !name.startsWith("--") && !(name in scripts))).toEqual([]);
  });

  it("names files and folders that there are, or that a command's path finds", () => {
    const paths = code.flatMap((one) => one.match(/\b(?:src|test|assets)\/[\w./{},-]*[\w}]/g) ?? []).flatMap(unfolded);
    const lost = paths.filter((path) => !files.some((file) => file.startsWith(path)));
    expect(lost.filter((path) => !added.some((one) => one.startsWith(path)))).toEqual([]);
  });

  it("picks tests by names that tests have", () => {
    const picked = code.flatMap((one) => [...one.matchAll(/jest (test\S+) -t "([^"]+)"/g)]);
    for (const [, path, name] of picked) {
      const folder = dirname(path!);
      const tests = files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(".ts"));
      expect([name, tests.some((file) => read(file).includes(name!))]).toEqual([name, true]);
    }
  });

  it("links to what is there", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [, path, anchor] of links) {
      const target = join(dirname(join(root, page)), path! || page);
      expect([path, existsSync(target)]).toEqual([path, true]);
      if (!anchor) continue;
      const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) => idOf(heading!));
      expect(headings).toContain(anchor);
    }
  });
});

/** As the anchors of headings are made on code hosts. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/\s/g, "-");

it("sees commands and paths where a page has them", () => {
  const seen = codeOf(
    "Run `npm run lost` in `src/{a,b}/c`.\n\n```sh\nnpm start\nnpx jest test/x\n```\n\n```ts\nsrc/code\n```\n",
  );
  expect(seen).toEqual(["npm start", "npx jest test/x", "npm run lost", "src/{a,b}/c"]);
  expect(unfolded("src/{a,b}/c")).toEqual(["src/a/c", "src/b/c"]);
  expect(codeOf(contributing).length).toBeGreaterThan(60);
});

it("CONTRIBUTING.md says of each room what the import law lets it use", () => {
  const rows = [...contributing.matchAll(/^\| (`src\/[^|]+) \|[^|]+\| ([^|]+)\|$/gm)].map(
    ([, rooms, uses]): [string[], string[]] => [
      [...rooms!.matchAll(/src\/(\w+)/g)].map(([, room]) => room!),
      uses!.trim() === "–" ? [] : uses!.trim().split(", "),
    ],
  );
  expect(rows.flatMap(([rooms]) => rooms).sort()).toEqual(Object.keys(law).sort());
  for (const [rooms, uses] of rows) {
    const allowed = new Set(rooms.flatMap((room) => law[room] ?? []).filter((room) => !rooms.includes(room)));
    expect([rooms, [...uses].sort()]).toEqual([rooms, [...allowed].sort()]);
  }
});
