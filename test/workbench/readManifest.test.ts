/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readManifest } from "../../src/workbench/addin/readManifest";

const manifest = readFileSync("manifest.xml", "utf8");

test("the product's own manifest gives a ribbon group whose buttons all have a name, a tip, a picture and an action", () => {
  const { displayName, namespace, groups } = readManifest(manifest);
  expect(displayName).toBe("Alliance for Excel");
  expect(namespace).toBe("ALLIANCE");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.buttons.map(({ id }) => id)).toContain("Alliance.Build");
  for (const button of groups[0]?.buttons ?? []) {
    expect(button.label).not.toBe("");
    expect(button.tip).not.toBe("");
    expect(new URL(button.icon).pathname).toMatch(/-32\.png$/);
    if (button.action.kind === "showPane") expect(new URL(button.action.address).pathname).toBe("/taskpane.html");
    else expect(button.action.name).not.toBe("");
  }
});

test("addresses of the page and of the functions' metadata", () => {
  const { paneAddress, functionsAddress } = readManifest(manifest);
  expect(new URL(paneAddress).pathname).toBe("/taskpane.html");
  expect(new URL(functionsAddress).pathname).toBe("/functions.json");
});

test("a button that runs a function", () => {
  const changed = manifest.replace(
    /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>freeze</FunctionName></Action>',
  );
  expect(readManifest(changed).groups[0]?.buttons[0]?.action).toEqual({ kind: "runFunction", name: "freeze" });
});

test("text that is no manifest is refused in words", () => {
  expect(() => readManifest("<OfficeApp>")).toThrow("not well-formed");
  expect(() => readManifest("<OfficeApp/>")).toThrow("no group on the Home tab");
});
