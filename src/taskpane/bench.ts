import type { ExcelPort } from "./excelPort";
import type { FunctionHelp } from "./functionHelp";
import type { PaneState } from "./state";
import type { Strings } from "./strings/en";

/** What the actions work with: Excel, the reference, and the one state. */
export interface Bench {
  readonly port: ExcelPort;
  readonly readHelp: () => Promise<readonly FunctionHelp[]>;
  readonly text: Strings["failures"];
  /** What the page Explain says when something goes wrong. */
  readonly words: Pick<Strings["explain"], "failedWhat" | "goneWhat">;
  /** What the page Share says when something goes wrong. */
  readonly sharing: Pick<Strings["share"], "readWhat" | "workWhat">;
  /** Now, where the person is: date serial with the time of day. */
  now(): number;
  state(): PaneState;
  change(transition: (before: PaneState) => PaneState): void;
}
