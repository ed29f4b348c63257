import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands } from "../../src/commands/commands";

type Command = (event?: { completed(): void }) => Promise<void>;

/** What the commands ask of Office, in the order they ask. */
function associated(showAsTaskpane: () => Promise<void>) {
  const steps: string[] = [];
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane: () => (steps.push("pane shown"), showAsTaskpane()) },
    },
  });
  associateCommands({
    show: (view) => steps.push(`turned to ${view}`),
    freeze: () => steps.push("frozen"),
  });
  return { steps, commands };
}
afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

describe("the ribbon's commands", () => {
  it("are those that the manifest names, no more and no fewer", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
    expect([...associated(async () => undefined).commands.keys()].sort()).toEqual([...new Set(named)].sort());
  });

  it.each([
    ["showBuild", "turned to build"],
    ["showQuestionnaire", "turned to questionnaire"],
    ["showExplain", "turned to explain"],
    ["freeze", "frozen"],
  ])("do what they say, show the pane, and release the button: %s", async (name, done) => {
    const { steps, commands } = associated(async () => undefined);
    await commands.get(name)!({ completed: () => steps.push("completed") });
    expect(steps).toEqual([done, "pane shown", "completed"]);
  });

  it("release the button also when Office cannot show the pane", async () => {
    const { steps, commands } = associated(() => Promise.reject(new Error("no pane here")));
    const run = commands.get("showBuild")!({ completed: () => steps.push("completed") });
    await expect(run).rejects.toThrow("no pane here");
    expect(steps).toContain("completed");
  });
});
