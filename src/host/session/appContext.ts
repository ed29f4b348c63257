import type { RequirementSets } from "../richApi/requirements";

/** The add-in and the workbook as the library sees them when it starts. */
export interface AppContextOptions {
  appId: string;
  conversationId: string;
  /** Origin of the host page: https, on the add-in's own host name. */
  origin: string;
  addinName: string;
  /** Address of the workbook, whose last part is its name. */
  documentUrl: string;
  /** BCP 47 tags of the user interface and of the data. */
  locale: string;
  dataLocale?: string;
  requirements: RequirementSets;
  /** Document settings: name and JSON text. */
  settings: readonly (readonly [string, string])[];
  readOnly?: boolean;
  /** How the add-in starts: with its pane shown, or in the background. */
  display?: "hidden" | "taskPane";
}

/**
 * What this host declares. Not declared on purpose: ExcelApiUndo (previews of actions), and RedirectV1Api (the old API sent through
 * the new one). With the internal CustomFunctions 1.9 the library asks for the runtime's optional features.
 */
export const defaultRequirements: RequirementSets = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  AddinCommands: "1.3",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  DelayForCellEdit: "1.1",
};

/** Shared runtime (1) with custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** What the frame's name must be before its address is set; the library reads everything it needs to call us from it. */
export const frameName = ({ appId, conversationId, origin, locale }: AppContextOptions): string =>
  JSON.stringify({
    baseFrameName: `frame_${conversationId}`,
    hostInfo: hostInfo(locale, conversationId),
    xdmInfo: [conversationId, appId, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
    appContext: null,
  });

const hostInfo = (locale: string, correlationId: string): string =>
  ["Excel", "Web", "16.01", locale, correlationId, "", "disableLogging", SHARED_RUNTIME_WITH_FUNCTIONS].join("$");

/** Answer to the library's first question. */
export const appContext = (options: AppContextOptions): Record<string, unknown> => ({
  _id: options.appId,
  _appInstanceId: options.appId,
  _appName: 16, // Excel on the web
  _appVersion: "16.00",
  _appMinorVersion: 0,
  _appUILocale: options.locale,
  _dataLocale: options.dataLocale ?? options.locale,
  _docUrl: options.documentUrl,
  _clientMode: options.readOnly ? 0 : 1,
  _settings: options.settings,
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: options.conversationId,
  _requirementMatrix: JSON.stringify(options.requirements),
  _hostFullVersion: "16.0.17726.42301",
  _addinName: options.addinName,
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: options.display === "hidden" ? 1 : 2,
});
