import { ApiObject } from "../../../src/host/richApi/apiObject";
import { createReferences } from "../../../src/host/richApi/references";

class Tracked extends ApiObject {
  readonly $type = "Range";
  readonly $scalars = [];
  readonly $navs = [];
  readonly heard: string[] = [];
  override $keep(): void {
    this.heard.push("keep");
  }
  override $release(): void {
    this.heard.push("release");
  }
}

test("an object kept twice has one reference and lives until both are given up", () => {
  const references = createReferences();
  const object = new Tracked();
  const reference = references.keep(object);
  expect(references.keep(object)).toBe(reference);
  expect(references.of(object)).toBe(reference);
  references.remove(reference);
  expect(references.get(reference)).toBe(object);
  references.remove(reference);
  expect(references.of(object)).toBeUndefined();
  expect(() => references.get(reference)).toThrow(expect.objectContaining({ code: "InvalidReference" }));
  expect(object.heard).toEqual(["keep", "release"]);
});

test("different objects have different references; a reference is never given out again", () => {
  const references = createReferences();
  const [first, second] = [new Tracked(), new Tracked()];
  const names = [references.keep(first), references.keep(second)];
  references.removeAll();
  expect(references.size).toBe(0);
  expect([first.heard, second.heard]).toEqual([
    ["keep", "release"],
    ["keep", "release"],
  ]);
  names.push(references.keep(first));
  expect(new Set(names).size).toBe(3);
});

test("giving up what was never kept does nothing", () => {
  const references = createReferences();
  references.remove("ref1");
  expect(references.size).toBe(0);
});
