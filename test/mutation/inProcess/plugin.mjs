import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import { ChosenOnly } from "./chosenOnly.mjs";
import { InProcessTestRunner } from "./testRunner.mjs";

/** What Stryker finds in this file. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessTestRunner),
  declareClassPlugin(PluginKind.Checker, "chosen-only", ChosenOnly),
];
