import type { BuildProgress, BuildRequest, BuiltSheet } from "../excel/build/buildSheets";
import type { LastChoices } from "../excel/settings/lastChoices";
import type { Picture } from "../plan/picture/picture";
import type { ExplainRequest } from "./explain/explainSelection";
import type { Explanation } from "./explain/explanation";
import type { HeaderMapping } from "../reading/headerMapping";
import type { Source } from "../reading/source";
import type { SharePort } from "./share/sharePort";
import type { QuestionnairePort } from "./questionnaire/questionnairePort";

/** All the pane ever asks of Excel. Every promise may be rejected; a rejection with a `cure` says what to do. */
export interface ExcelPort {
  /** What the workbook holds, best source first; empty when nothing in it can be used. */
  survey(): Promise<readonly Source[]>;
  /** Adds the sample's sheets, all or none; gives their names. */
  addSample(): Promise<readonly string[]>;
  /** What was built last in this workbook; null where it remembers nothing. */
  lastChoices(): Promise<LastChoices | null>;
  /** Remembers in the workbook what is built. */
  keepLastChoices(choices: LastChoices): Promise<void>;
  /** A picture of the first sheet that this request makes; nothing is written. */
  preview(request: BuildRequest): Promise<Picture>;
  /** Builds the sheets, all or none. An error with the code "Cancelled" follows an abort of the signal. */
  build(
    request: BuildRequest,
    watch: { onProgress(progress: BuildProgress): void; signal: AbortSignal },
  ): Promise<readonly BuiltSheet[]>;
  /** What the selected cell is and how it comes about; nothing is written. */
  explain(request: ExplainRequest): Promise<Explanation>;
  /** Calls `changed` when another cell is selected, until what it gives is called; null where Excel tells of no selections. */
  followSelection(changed: () => void): Promise<(() => Promise<void>) | null>;
  /** Selects cells of a sheet. */
  goTo(sheet: string, place: string): Promise<void>;
  /** What the page Share asks. */
  readonly share: SharePort;
  /** Keeps in the workbook what a person says of the columns of a source; {} forgets it. */
  keepMapping(sourceId: string, mapping: HeaderMapping): Promise<void>;
  /** What the questionnaire asks. */
  readonly questionnaire: QuestionnairePort;
  /** Brings a sheet to the front. */
  showSheet(name: string): Promise<void>;
}
