import { appContext, defaultRequirements, frameName, type AppContextOptions } from "./appContext";
import { createCustomFunctions, type CustomFunctionsHost } from "../functions/customFunctions";
import { createDispatch, dispatchIds, type DispatchData } from "./dispatch";
import { loadSettings, saveSettings, type SettingsStore } from "./documentSettings";
import type { Blanks } from "../functions/functionArguments";
import type { FunctionsMetadata } from "../functions/functionMetadata";
import { createMessages } from "./messages";
import { createPaneFocus, type FocusExit, type PaneFocus } from "./paneFocus";
import { createRibbonCommands, type CompletedCommand } from "./ribbonCommands";
import type { CellEdit } from "../model/events/cellEdit";
import type { ApiObject } from "../richApi/apiObject";
import type { Counters } from "../richApi/counters";
import { createEdge, type Edge } from "../richApi/edge";
import type { Events } from "../richApi/events";
import type { Faults } from "../richApi/faults";
import { createServer } from "../richApi/server";
import { createServices } from "../services/services";
import { createRibbonState, type RibbonState } from "../services/servicesRibbon";
import { createRuntimeState, type RuntimeState } from "../services/servicesRuntime";
import { createXdm } from "./xdm";

/** What a session needs of a workbook. */
export interface SessionWorkbook {
  /** The workbook as Office.js sees it. */
  root: ApiObject;
  events: Events;
  settings: SettingsStore;
  /** Whether a person is typing into a cell; absent = never. */
  cellEdit?: CellEdit;
  /** Resolves when formulas are calculated, without waiting for custom functions that are still running. */
  calculated?: () => Promise<void>;
  /** Learns which custom functions there are and how to call them; formulas with them are calculated then. */
  setCustomFunctions?: (metadata: FunctionsMetadata, invoke: CustomFunctionsHost["invoke"], namespace?: string) => void;
}

/** What a session is made from. */
export interface HostSessionOptions extends Partial<Omit<AppContextOptions, "origin" | "settings">> {
  workbook: SessionWorkbook;
  /** functions.json of the add-in. */
  metadata?: FunctionsMetadata;
  /** Prefix of its functions in formulas. */
  namespace?: string;
  /** What custom functions get for a blank cell: builds of Excel differ. Absent = "null". */
  blanks?: Blanks;
  /** Delivers a message to the add-in's frame. */
  post: (text: string) => void;
  /** Origin of the page that hosts the frame: https, on the add-in's own host name. */
  origin: string;
  /** Origin of the add-in's page; messages from elsewhere are ignored. */
  addinOrigin?: string;
  /** Bytes a request or response may have; 5 MB as on the web. */
  payloadLimit?: number;
  /** The add-in shows or hides its pane. */
  onPane?: (visible: boolean) => void;
  /** The keyboard leaves the pane. */
  onFocusExit?: (exit: FocusExit) => void;
  /** The add-in changed its buttons or tabs. */
  onRibbon?: (ribbon: RibbonState) => void;
  /** A defect of the host, which the add-in sees as GeneralException. */
  onError?: (error: unknown) => void;
}

/** One add-in at work on one workbook. */
export interface HostSession {
  /** To be set as the frame's name before its address. */
  readonly frameName: string;
  /** Takes a message of the frame, with the origin the browser gives for it. */
  receive(text: unknown, fromOrigin?: string): void;
  readonly customFunctions: CustomFunctionsHost;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly runtime: Readonly<RuntimeState>;
  readonly ribbon: RibbonState;
  /** How many objects the add-in tracks. */
  readonly trackedObjects: number;
  /** Presses a ribbon button; resolves when the add-in has completed it. */
  runCommand(functionName: string, controlId?: string): Promise<CompletedCommand>;
  /** Runs an action of a keyboard shortcut. */
  runAction(id: string): void;
  /** The user shows or hides the pane. */
  setPane(visible: boolean): void;
  /** Puts the keyboard's focus into the pane. */
  focusPane: PaneFocus["enter"];
  close(): void;
}

/** `workbook.onSelectionChanged` and `settings.onSettingsChanged` are events of the old API, without messages of their own. */
const OLDER_EVENTS = [
  { eventType: 14, targetId: "Workbook", oldName: "documentSelectionChanged" },
  { eventType: 1, targetId: "Workbook", oldName: "settingsChanged" },
] as const;

/** `Excel.run({ delayForCellEdit: true }, …)` in the flags of a request. */
const DELAY_FOR_CELL_EDIT = 64;

const answerRequest = async (edge: Edge, data: DispatchData): Promise<object | undefined> => {
  const parts = data["ArrayData"] as readonly unknown[];
  const waits = (Number(parts[6]) & DELAY_FOR_CELL_EDIT) !== 0;
  const answer = await edge.request(String(parts[4]), waits);
  if (answer === undefined) return undefined;
  if ("hostError" in answer) return { Error: answer.hostError };
  return { Data: [200, ["Content-Type", "application/json"], answer.body] };
};

let loads = 0;
const newConversation = (): string => {
  loads += 1;
  return `conversation${Date.now().toString(36)}${loads}`;
};

/** Opens a session: everything between the messages of one frame and one workbook. */
export function createHostSession(options: HostSessionOptions): HostSession {
  const { workbook, metadata = { functions: [] }, namespace, post, origin, addinOrigin, onError } = options;
  const requirements = options.requirements ?? defaultRequirements;
  const context: AppContextOptions = {
    appId: "addin",
    conversationId: newConversation(),
    addinName: "Add-in",
    documentUrl: `${origin}/Book.xlsx`,
    locale: "en-US",
    ...options,
    settings: [],
    requirements,
  };

  const xdm = createXdm({
    post,
    origin,
    addinOrigin,
    conversationId: context.conversationId,
    onError,
    handlers: {
      ContextActivationManager_getAppContextAsync: () => appContext({ ...context, settings: workbook.settings.read() }),
      ContextActivationManager_notifyHost: (data) => {
        focus.notified(data);
        return null;
      },
      executeMethod: (data) => dispatch(data),
    },
  });
  const messages = createMessages(xdm);
  const commands = createRibbonCommands(xdm);
  const focus = createPaneFocus(xdm, options.onFocusExit);
  const customFunctions = createCustomFunctions({
    metadata,
    namespace,
    blanks: options.blanks,
    send: messages.send,
  });

  const runtime = createRuntimeState(options.display === "hidden" ? "Background" : "Visible");
  const ribbon = createRibbonState();
  runtime.onVisibility = (visibility) => {
    messages.visibility(visibility);
    options.onPane?.(visibility === "Visible");
  };
  ribbon.onChange = () => options.onRibbon?.(ribbon);

  const services = createServices(customFunctions, runtime, ribbon);
  const server = createServer({ root: workbook.root, services, requirements, onError });
  const calculated = workbook.calculated?.bind(workbook);
  const edge = createEdge({
    server,
    calculated,
    cellEdit: workbook.cellEdit,
    payloadLimit: options.payloadLimit,
    onError,
  });

  const dispatch = createDispatch({
    [dispatchIds.richApiRequest]: (data) => answerRequest(edge, data),
    [dispatchIds.saveSettings]: (data) => saveSettings(workbook.settings, data),
    [dispatchIds.loadSettings]: () => loadSettings(workbook.settings),
    [dispatchIds.commandCompleted]: (data) => {
      commands.completed(data);
      return {};
    },
  });

  workbook.setCustomFunctions?.(metadata, customFunctions.invoke, namespace);
  const unsubscribe = workbook.events.subscribe((event) => {
    messages.event(event);
    for (const { eventType, targetId, oldName } of OLDER_EVENTS) {
      if (event.eventType === eventType && event.targetId === targetId) xdm.fire(oldName, {});
    }
  });
  // An old event is registered with the host only, so the workbook has to be asked for what it is made from.
  for (const { eventType, targetId, oldName } of OLDER_EVENTS) {
    void xdm.whenRegistered(oldName).then(() => workbook.events.register(eventType, targetId));
  }

  return {
    frameName: frameName(context),
    receive: xdm.receive,
    customFunctions,
    counters: edge.counters,
    faults: edge.faults,
    runtime,
    ribbon,
    get trackedObjects() {
      return server.trackedObjects;
    },
    runCommand: (functionName, controlId = functionName) => commands.run(functionName, controlId),
    runAction: messages.action,
    setPane: (visible) => {
      const visibility = visible ? "Visible" : "Background";
      if (runtime.visibility === visibility) return;
      runtime.visibility = visibility;
      messages.visibility(visibility);
    },
    focusPane: focus.enter,
    close() {
      unsubscribe();
      customFunctions.close();
      xdm.close();
    },
  };
}
