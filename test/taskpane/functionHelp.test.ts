import { readFunctionHelp, syntaxOf } from "../../src/taskpane/functionHelp";
import { functionMetadata } from "./functionMetadata";

describe("the reference of the functions", () => {
  it("reads names, descriptions and arguments from Excel's metadata", () => {
    const [classify, health] = readFunctionHelp(functionMetadata);
    expect(classify?.description).toMatch(/^Tells what kind/);
    expect(classify?.parameters[1]).toEqual({
      name: "headers",
      description: "The headers, where data holds none.",
      optional: true,
    });
    expect(health?.parameters[0]?.optional).toBe(false);
  });

  it("writes the syntax as Excel's own help does", () => {
    expect(readFunctionHelp(functionMetadata).map(syntaxOf)).toEqual([
      "ALLIANCE.CLASSIFY(data, [headers], [return])",
      "ALLIANCE.HEALTH(data, [headers])",
    ]);
  });

  it.each([[null], ["text"], [{}], [{ functions: "none" }], [{ functions: [null, 7, { description: "nameless" }] }]])(
    "finds nothing in %j, and does not fail",
    (metadata) => expect(readFunctionHelp(metadata)).toEqual([]),
  );
});
