import { failedTo, failureOf, isCancel } from "../../src/taskpane/failure";
import { BuildError } from "../../src/excel/problem";

const otherwise = { what: "Something went wrong.", cure: "Try again." };

describe("failureOf", () => {
  it("takes an error with a cure at its word", () => {
    const error = new BuildError("AccessDenied", "The sheets were not built.", "Remove the protection.");
    expect(failureOf(error, otherwise)).toEqual({ what: "The sheets were not built.", cure: "Remove the protection." });
  });

  it.each([
    [new TypeError("Cannot read properties of undefined")],
    [{ message: "", cure: "Nothing happened?" }],
    [{ message: "No cure", cure: "" }],
    ["text"],
    [null],
    [undefined],
  ])("does not show people what was not written for them: %p", (error) => {
    expect(failureOf(error, otherwise)).toBe(otherwise);
  });
});

describe("failedTo", () => {
  const text = { partWhat: "A part could not be fetched.", partCure: "Check the connection.", tryAgain: "Try again." };

  it("says that a part of the add-in is missing, as webpack tells it, or else what was not done", () => {
    const unfetched = Object.assign(new Error("Loading chunk read failed."), { name: "ChunkLoadError" });
    expect(failedTo(unfetched, "It was not read.", text)).toEqual({ what: text.partWhat, cure: text.partCure });
    expect(failedTo(new TypeError("x"), "It was not read.", text)).toEqual({
      what: "It was not read.",
      cure: "Try again.",
    });
    const told = new BuildError("AccessDenied", "It is protected.", "Remove the protection.");
    expect(failedTo(told, "It was not read.", text)).toEqual({ what: told.message, cure: told.cure });
  });
});

describe("isCancel", () => {
  it("knows a cancel by its code alone", () => {
    expect(isCancel(new BuildError("Cancelled", "Cancelled.", "Build again."))).toBe(true);
    expect(isCancel(new BuildError("Busy", "Cancelled.", "Wait."))).toBe(false);
    expect(isCancel("Cancelled")).toBe(false);
    expect(isCancel(null)).toBe(false);
  });
});
