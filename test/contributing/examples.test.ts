import { changed } from "./changed";
import { exampleOf } from "./examples";

const page = [
  "### A thing",
  "",
  "`src/a.ts`",
  "",
  "```ts",
  "export const a = 1;",
  "```",
  "",
  "```diff",
  "+++ src/b.ts",
  '+import { a } from "./a";',
  " const list = [",
  "+  a,",
  "+++ src/c.ts",
  " last",
  "+more",
  "```",
  "",
  "```sh",
  "npm run one",
  "npm run two",
  "```",
].join("\n");

it("reads files, changes and commands below a heading", () => {
  expect(exampleOf(`# Page\n\n${page}\n\n### Another\n`, "A thing")).toEqual({
    files: [{ path: "src/a.ts", text: "export const a = 1;\n" }],
    changes: [
      { path: "src/b.ts", lines: ['+import { a } from "./a";', " const list = [", "+  a,"] },
      { path: "src/c.ts", lines: [" last", "+more"] },
    ],
    commands: ["npm run one", "npm run two"],
  });
});

it("refuses a page without the heading, without commands, and code without its file's name", () => {
  expect(() => exampleOf(`\n${page}`, "Another")).toThrow('no heading "### Another"');
  expect(() => exampleOf(`\n${page.replace("```sh", "```text")}`, "A thing")).toThrow("0 commands");
  expect(() => exampleOf(`\n${page.replace("`src/a.ts`", "")}`, "A thing")).toThrow("no file's name");
});

it("puts lines above the line that follows them, or else below the one before", () => {
  const lines = ["+first", " one", "+behind", "+it", " three"];
  expect(changed("one\ntwo\nthree", { path: "x", lines })).toBe("first\none\nbehind\nit\ntwo\nthree");
});

it("refuses a line that is not there, or there twice", () => {
  expect(() => changed("one", { path: "x.ts", lines: [" two", "+more"] })).toThrow('x.ts has the line "two" 0 times');
  expect(() => changed("one\none", { path: "x.ts", lines: [" one", "+more"] })).toThrow('"one" 2 times');
  expect(() => changed("one", { path: "x.ts", lines: ["+more"] })).toThrow("nothing says where");
});
