/** @jest-environment jsdom */
import type * as theme from "../../src/taskpane/theme";

jest.mock("@fluentui/tokens", () => ({ webDarkTheme: {}, webLightTheme: {} }));
jest.mock("@fluentui/web-components/theme/set-theme.js", () => ({ setTheme: () => undefined }));

// Only now, as it takes what is replaced above.
let isDark: typeof theme.isDark;
beforeAll(async () => ({ isDark } = await import("../../src/taskpane/theme")));

describe("isDark", () => {
  it.each([
    ["Office on the web gives no theme: the system decides", undefined, true, true],
    ["Office on the web gives no theme: the system decides", undefined, false, false],
    ["Office says so itself", { isDarkTheme: true }, false, true],
    ["Office says so itself", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
    ["an older Office gives a colour: black", { bodyBackgroundColor: "#0A0A0A" }, false, true],
    ["an older Office gives a colour: white", { bodyBackgroundColor: "#FFFFFF" }, true, false],
    ["an older Office gives a colour: pure blue is dark to the eye", { bodyBackgroundColor: "#0000ff" }, false, true],
    ["a colour that is none", { bodyBackgroundColor: "white" }, true, true],
  ])("%s", (_says, office, system, expected) => {
    expect(isDark(office, system)).toBe(expected);
  });
});
