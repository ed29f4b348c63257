import { failureOf, isCancel } from "../../src/taskpane/failure";
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

describe("isCancel", () => {
  it("knows a cancel by its code alone", () => {
    expect(isCancel(new BuildError("Cancelled", "Cancelled.", "Build again."))).toBe(true);
    expect(isCancel(new BuildError("Busy", "Cancelled.", "Wait."))).toBe(false);
    expect(isCancel("Cancelled")).toBe(false);
    expect(isCancel(null)).toBe(false);
  });
});
