import { ApiObject } from "../richApi/apiObject";

/** The add-in's own state, as `Office.addin` sees it. */
export interface RuntimeState {
  /** Is the pane shown, or does the add-in run in the background? */
  visibility: "Visible" | "Background" | "Inactive";
  /** Does the add-in start with the document ("Background") or when it is first used ("Inactive")? */
  startup: string;
  /** Can ribbon buttons be answered? */
  actionsReady: boolean;
  /** Hears of every change of `visibility`. */
  onVisibility?: (visibility: RuntimeState["visibility"]) => void;
}

/** State at start: pane shown. */
export const createRuntimeState = (visibility: RuntimeState["visibility"] = "Visible"): RuntimeState => ({
  visibility,
  startup: "Inactive",
  actionsReady: false,
});

abstract class RuntimeObject extends ApiObject {
  readonly $scalars = [];
  readonly $navs = [];

  constructor(protected readonly state: RuntimeState) {
    super();
  }
}

/** Told by the library as soon as it listens for ribbon buttons and shortcuts. */
export class AddinInternalService extends RuntimeObject {
  readonly $type = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    this.state.actionsReady = true;
  }
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends RuntimeObject {
  readonly $type = "AppRuntimeService";

  SetAppRuntimeState(visibility: RuntimeState["visibility"]): void {
    if (this.state.visibility === visibility) return;
    this.state.visibility = visibility;
    this.state.onVisibility?.(visibility);
  }

  GetAppRuntimeState(): string {
    return this.state.visibility;
  }
}

/** `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends RuntimeObject {
  readonly $type = "AppRuntimePersistenceService";

  SetAppRuntimeStartState(startup: string): void {
    this.state.startup = startup;
  }

  GetAppRuntimeStartState(): string {
    return this.state.startup;
  }
}
